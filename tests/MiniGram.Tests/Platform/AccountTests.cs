using System.Text;
using MiniGram.Platform.Accounts;

namespace MiniGram.Platform;

public sealed class AccountTests
{
    /// <summary>RFC 6238, appendix B, the column of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void Codes_are_those_of_the_RFC(long seconds, string code) =>
        Assert.Equal(code, Totp.Code(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds)), digits: 8));

    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "my")]
    [InlineData("fo", "mzxq")]
    [InlineData("foo", "mzxw6")]
    [InlineData("foob", "mzxw6yq")]
    [InlineData("fooba", "mzxw6ytb")]
    [InlineData("foobar", "mzxw6ytboi")]
    public void Secrets_are_written_in_base_32(string plain, string encoded)
    {
        Assert.Equal(encoded, Totp.Encode(Encoding.ASCII.GetBytes(plain)));
        Assert.Equal(plain, Encoding.ASCII.GetString(Totp.Decode(encoded)));
    }

    [Theory]
    [InlineData("ada", true)]
    [InlineData("a.b_c9", true)]
    [InlineData("Zoë", false)]
    [InlineData("a", false)]
    [InlineData("a..b", false)]
    [InlineData(".ab", false)]
    [InlineData("ab_", false)]
    [InlineData("ab\n", false)]
    [InlineData("Admin", false)]
    [InlineData("abcdefghijklmnopqrstuvwxyz01234", false)]
    public void Names_follow_the_rules(string name, bool allowed) => Assert.Equal(allowed, UserNames.ProblemWith(name) is null);

    [Theory]
    [InlineData("maya okafor", "Letters a to z, digits, dots and underscores only; there is a space after 'maya'.")]
    [InlineData("éva", "Letters a to z, digits, dots and underscores only; there is 'é' at the beginning.")]
    [InlineData("eva😀", "Letters a to z, digits, dots and underscores only; there is '😀' after 'eva'.")]
    [InlineData("eva\u0007", "Letters a to z, digits, dots and underscores only; there is a sign that can't be shown after 'eva'.")]
    [InlineData("_eva", "A user name begins with a letter or a digit; this one begins with '_'.")]
    [InlineData("eva.", "A user name ends with a letter or a digit; this one ends with '.'.")]
    [InlineData("eva..b", "A user name has no two dots in a row; there are two after 'eva'.")]
    public void Problem_with_a_name_says_what_and_where(string name, string problem) => Assert.Equal(problem, UserNames.ProblemWith(name));

    [Theory]
    [InlineData("short")]
    [InlineData("password123")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("lovelace1815")]
    public void Weak_passwords_are_refused(string password) => Assert.NotNull(Passwords.ProblemWith(password, "lovelace", "Ada Lovelace"));

    [Fact]
    public void Strong_passwords_are_taken() => Assert.Null(Passwords.ProblemWith(TestSite.Password, "ada"));

    [Fact]
    public async Task Sign_in_answers_alike_for_a_wrong_name_and_a_wrong_password()
    {
        await using var site = await TestSite.CreateAsync();
        await site.JoinAsync("Ada");
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync(" aDa ", TestSite.Password)).Answer);
        Assert.Equal(await site.Members.SignInAsync("nobody", TestSite.Password), await site.Members.SignInAsync("ada", "wrong"));
    }

    [Fact]
    public async Task Ten_failures_close_an_account_for_a_quarter_of_an_hour()
    {
        await using var site = await TestSite.CreateAsync();
        await site.JoinAsync("ada");
        for (var i = 0; i < 10; i++)
            Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync("ada", "wrong")).Answer);
        Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
    }

    [Fact]
    public async Task Nine_failures_and_a_success_start_the_count_anew()
    {
        await using var site = await TestSite.CreateAsync();
        await site.JoinAsync("ada");
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 9; i++)
                await site.Members.SignInAsync("ada", "wrong");
            Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
        }
    }

    [Fact]
    public async Task Sessions_are_listed_ended_and_expire()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var (phone, desk) = (await site.Sessions.StartAsync(ada.Id!.Value, "phone"), await site.Sessions.StartAsync(ada.Id!.Value, "desk\u0007"));
        Assert.Equal(["desk", "phone"], (await site.Sessions.ListAsync(ada.Id!.Value)).Select(session => session.Device));
        var found = (await site.Sessions.FindAsync(phone))!;
        Assert.Equal("ada", found.Account.Username);
        Assert.Null(await site.Sessions.FindAsync(found.SessionId)); // The listed id is no key.
        Assert.True(await site.Sessions.EndAsync(ada.Id!.Value, found.SessionId));
        Assert.Null(await site.Sessions.FindAsync(phone));
        site.Clock.Advance(TimeSpan.FromDays(29));
        Assert.NotNull(await site.Sessions.FindAsync(desk));
        site.Clock.Advance(TimeSpan.FromDays(29));
        Assert.NotNull(await site.Sessions.FindAsync(desk));
        site.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Null(await site.Sessions.FindAsync(desk));
    }

    [Fact]
    public async Task New_password_ends_the_other_sessions()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var (phone, desk) = (await site.Sessions.StartAsync(ada.Id!.Value, "phone"), await site.Sessions.StartAsync(ada.Id!.Value, "desk"));
        var keep = (await site.Sessions.FindAsync(desk))!.SessionId;
        Assert.Equal("current", Assert.Single((await site.Members.ChangePasswordAsync(ada.Id!.Value, "wrong", "nine lives of a teapot", keep)).Problems).Field);
        Assert.True((await site.Members.ChangePasswordAsync(ada.Id!.Value, TestSite.Password, "nine lives of a teapot", keep)).Done);
        Assert.Null(await site.Sessions.FindAsync(phone));
        Assert.NotNull(await site.Sessions.FindAsync(desk));
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", "nine lives of a teapot")).Answer);
    }

    [Fact]
    public async Task Changed_name_frees_the_old_one()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = (await site.JoinAsync("ada"), await site.JoinAsync("bob"));
        Assert.False((await site.Members.ChangeNameAsync(bob.Id!.Value, "ADA")).Done);
        Assert.True((await site.Members.ChangeNameAsync(ada.Id!.Value, "Ada.L")).Done);
        Assert.True((await site.Members.ChangeNameAsync(bob.Id!.Value, "ada")).Done);
        Assert.Equal("Ada.L", (await site.Members.FindAsync("ada.l"))!.Username);
    }

    [Fact]
    public async Task Codes_are_asked_for_once_they_are_confirmed_and_count_once()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        var setup = (await site.Codes.BeginAsync(ada.Id!.Value))!;
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
        var secret = Totp.Decode(setup.Secret.Replace(" ", "", StringComparison.Ordinal));
        string Now() => Totp.Code(secret, Totp.StepAt(site.Clock.GetUtcNow()));
        Assert.False((await site.Codes.ConfirmAsync(ada.Id!.Value, "000")).Done);
        var recovery = (await site.Codes.ConfirmAsync(ada.Id!.Value, Now())).Value!;
        Assert.Equal(10, recovery.Count);
        Assert.Null(await site.Codes.BeginAsync(ada.Id!.Value));

        Assert.Equal(SignInAnswer.CodeNeeded, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
        Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync("ada", "wrong")).Answer); // The code is asked for only behind the right password.
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = Now();
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password, code)).Answer);
        Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync("ada", TestSite.Password, code)).Answer);
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password, recovery[3].ToUpperInvariant())).Answer);
        Assert.Equal(SignInAnswer.Refused, (await site.Members.SignInAsync("ada", TestSite.Password, recovery[3])).Answer);
        Assert.Equal(9, await site.Codes.RecoveryLeftAsync(ada.Id!.Value));
        Assert.Equal(10, (await site.Codes.NewRecoveryAsync(ada.Id!.Value))!.Count);
        Assert.True(await site.Codes.TurnOffAsync(ada.Id!.Value));
        Assert.Equal(SignInAnswer.Welcome, (await site.Members.SignInAsync("ada", TestSite.Password)).Answer);
    }

    [Fact]
    public async Task Tokens_work_until_they_end()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = await site.JoinAsync("ada");
        Assert.Equal(["name", "scopes", "days"], (await site.Tokens.CreateAsync(ada.Id!.Value, new TokenWish("", TokenScopes.None, 0))).Problems.Select(problem => problem.Field));
        var secret = (await site.Tokens.CreateAsync(ada.Id!.Value, new TokenWish("script", TokenScopes.Read | TokenScopes.Write, 30))).Value!;
        var bearer = (await site.Tokens.FindAsync(secret))!;
        Assert.Equal(("ada", TokenScopes.Read | TokenScopes.Write), (bearer.Account.Username, bearer.Scopes));
        Assert.Null(await site.Tokens.FindAsync(secret + "x"));
        Assert.NotNull(Assert.Single(await site.Tokens.ListAsync(ada.Id!.Value)).UsedAt);
        site.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Null(await site.Tokens.FindAsync(secret));
        secret = (await site.Tokens.CreateAsync(ada.Id!.Value, new TokenWish("other", TokenScopes.Read, 30))).Value!;
        await site.Members.SetPasswordAsync(ada.Id!.Value, "nine lives of a teapot");
        Assert.Null(await site.Tokens.FindAsync(secret));
    }
}
