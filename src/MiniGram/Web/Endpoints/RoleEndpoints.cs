using MiniGram.Platform;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Moderation;
using MiniGram.Web.Forms;
using MiniGram.Web.Pages;
using MiniGram.Web.Visits;

namespace MiniGram.Web.Endpoints;

/// <summary>Who may do what, for administrators; for all others there is no such page.</summary>
internal static class RoleEndpoints
{
    public static void Map(IEndpointRouteBuilder signedIn, IEndpointRouteBuilder forms)
    {
        signedIn.MapGet("/roles", (string? name, HttpContext context, Visit visit, RoleService roles, CancellationToken cancel) =>
            PageAsync(context, visit, roles, new RoleForm { Username = name ?? "" }, StatusCodes.Status200OK, cancel));
        forms.MapPost("/roles", SetAsync);
    }

    private static async Task<IResult> PageAsync(HttpContext context, Visit visit, RoleService roles, RoleForm typed, int status, CancellationToken cancel) =>
        await roles.ListAsync(visit.Viewer, cancel) is { } holders ? Answer.Page<RolesPage>(new { Holders = holders, Typed = typed }, status) : Answer.NotHere(context);

    private static async Task<IResult> SetAsync(HttpContext context, Visit visit, RoleService roles, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var typed = new RoleForm { Username = form.Text("username").Trim().TrimStart('@'), Role = form.Text("role"), Reason = form.Text("reason") };
        if (RoleNames.Read(typed.Role) is not { } role)
            return await RefuseAsync([new FieldProblem("role", "Choose a role.")]);
        return await roles.SetAsync(visit.Viewer, typed.Username, role, typed.Reason, cancel) switch
        {
            null => Answer.NotHere(context),
            // Who has given their own role away sees this page no more.
            { Done: true, Value: var account } => Answer.GoTo(context, account == visit.Account!.Id ? "/" : "/roles", "role-given"),
            { Problems: var problems } => await RefuseAsync(problems),
        };

        Task<IResult> RefuseAsync(IReadOnlyList<FieldProblem> problems) =>
            PageAsync(context, visit, roles, typed with { Problems = problems.ByField() }, StatusCodes.Status422UnprocessableEntity, cancel);
    }
}
