using Microsoft.AspNetCore.Authentication;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Web.Forms;
using MiniGram.Web.Hosting;
using MiniGram.Web.Pages;
using MiniGram.Web.Security;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Coming and going: sign up, sign in, sign out, and the colours that a device prefers.</summary>
internal static class AccountEndpoints
{
    // One answer for a wrong name, a wrong password, and an account that is closed after too many tries.
    private const string Refused = "Name and password don’t belong together, or there were too many tries. Check both; after ten wrong ones an account stays closed for 15 minutes.";

    private const string WrongCode = "That code does not count: it is wrong, used already, or there were too many tries. Wait for the next one; after ten wrong ones an account stays closed for 15 minutes.";

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder forms)
    {
        pages.MapGet("/sign-up", (Visit visit, string? back) => visit.Me is null ? Answer.Page<SignUpPage>(new { Typed = new SignUpForm { Back = Addresses.Local(back) } }) : Results.LocalRedirect("/"));
        pages.MapGet("/sign-in", (Visit visit, string? back) => visit.Me is null ? Answer.Page<SignInPage>(new { Typed = new SignInForm { Back = Addresses.Local(back) } }) : Results.LocalRedirect(Addresses.Local(back) ?? "/"));
        forms.MapPost("/sign-up", SignUpAsync);
        forms.MapPost("/sign-in", SignInAsync);
        forms.MapPost("/sign-out", (Delegate)SignOutAsync);
        forms.MapPost("/theme", ThemeAsync);
    }

    /// <summary>Begins a session for an account.</summary>
    public static Task EnterAsync(HttpContext context, UserId id) =>
        context.SignInAsync(SessionTickets.Scheme, SessionTickets.PrincipalOf(id), new AuthenticationProperties { IsPersistent = true });

    private static async Task<IResult> SignUpAsync(HttpContext context, Visit visit, MemberService members, ServerSettings settings, CancellationToken cancellationToken)
    {
        if (visit.Account is not null)
            return Answer.GoTo(context, "/"); // A session is one account's from its beginning to its end.
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (!settings.SignUp)
            return Answer.Page<SignUpPage>(new { Typed = new SignUpForm() }, StatusCodes.Status403Forbidden);
        var wish = new SignUp(form.Text("username"), form.Text("displayName"), form.Text("password"));
        var made = await members.SignUpAsync(wish, cancellationToken);
        if (!made.Done)
        {
            var typed = new SignUpForm { UserName = wish.Username, DisplayName = wish.DisplayName, Back = form.Back(), Problems = made.Problems.ByField() };
            return Answer.Page<SignUpPage>(new { Typed = typed }, StatusCodes.Status422UnprocessableEntity);
        }

        await EnterAsync(context, made.Value.Id);
        return Answer.GoTo(context, form.Back() ?? "/", "welcome");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Visit visit, MemberService members, PasswordProof proofs, CancellationToken cancellationToken)
    {
        if (visit.Account is not null)
            return Answer.GoTo(context, "/");
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var typed = new SignInForm { UserName = form.Text("username"), Back = form.Back() };
        var (proof, code) = (form.Text("proof"), form.Text("code"));
        var known = proof.Length > 0 ? proofs.Open(proof) : null;
        if (proof.Length > 0 && known is null)
            return Refuse(typed, "That took longer than five minutes. Type your password again.");
        var answer = known is { } who ? await members.ContinueAsync(who.Id, who.Stamp, code, cancellationToken) : await members.SignInAsync(typed.UserName, form.Text("password"), code, cancellationToken);
        switch (answer)
        {
            case { Answer: SignInAnswer.Welcome, Account: { } account }:
                await EnterAsync(context, account.Id);
                return Answer.GoTo(context, typed.Back ?? "/");
            case { Answer: SignInAnswer.CodeNeeded, Account: { } account }:
                return Answer.Page<SignInPage>(new { Typed = typed with { Proof = proofs.Seal(account) } });
            default:
                return known is null ? Refuse(typed, Refused) : Refuse(typed with { Proof = proof }, WrongCode);
        }
    }

    private static IResult Refuse(SignInForm typed, string words) =>
        Answer.Page<SignInPage>(new { Typed = typed with { Problems = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = words } } }, StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(SessionTickets.Scheme);
        return Answer.GoTo(context, "/", "signed-out");
    }

    private static async Task<IResult> ThemeAsync(HttpContext context, Visit visit, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        visit.Prefer(form.Text("theme"));
        return Answer.Part<Components.ThemeSwitch>(context, new { }, form.Back() ?? "/");
    }
}
