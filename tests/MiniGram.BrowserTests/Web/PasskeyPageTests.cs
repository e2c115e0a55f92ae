using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using MiniGram.Platform.Accounts;

namespace MiniGram.Web;

/// <summary>Passkeys with Chromium's own virtual device. They belong to a name, so these tests go to <c>localhost</c>.</summary>
public sealed class PasskeyPageTests(LivelySite site) : IClassFixture<LivelySite>
{
    private string Address => $"http://localhost:{site.Site.Address.Port}";

    [Fact]
    public async Task Passkey_is_added_and_signs_in_by_one_button()
    {
        var page = await OpenAsync(390);
        await SignInAsync(page, "tomas");
        await page.GotoAsync(Address + "/settings/passkeys");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("My phone");
        await page.GetByLabel("Your password").FillAsync("not this one");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".toast.bad")).ToContainTextAsync("That is not your password.");
        await page.GetByLabel("Your password").FillAsync(RunningSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".said-row")).ToContainTextAsync("My phone");
        Assert.Empty((await page.RunAxe()).Violations);

        await SignOutAsync(page);
        await page.GotoAsync(Address + "/sign-in?back=%2Fsettings%2Fsessions");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync(Address + "/settings/sessions");

        await page.GotoAsync(Address + "/settings/passkeys");
        await Assertions.Expect(page.Locator(".said-row")).ToContainTextAsync("last used");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove My phone" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("None yet.");
        await SignOutAsync(page);
        await page.GotoAsync(Address + "/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That passkey does not open an account here");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Passkey_is_offered_where_the_name_is_filled_in()
    {
        var page = await OpenAsync(1440, offered: true);
        await SignInAsync(page, "aiko");
        await page.GotoAsync(Address + "/settings/passkeys");
        await page.GetByLabel("Your password").FillAsync(RunningSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".said-row")).ToContainTextAsync("Passkey 1");
        await SignOutAsync(page);

        await page.GotoAsync(Address + "/sign-in"); // The virtual device chooses at once what a person would choose from the list.

        await page.WaitForURLAsync(Address + "/");
        Assert.NotEmpty(await site.Site.Get<SessionService>().ListAsync(await site.Site.IdAsync("aiko")));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Page_without_script_or_at_an_address_of_numbers_says_so()
    {
        var numbers = await site.OpenAsync(null);
        await numbers.GotoAsync(site.Address + "/sign-in");
        await Assertions.Expect(numbers.Locator("[data-passkey-state]")).ToContainTextAsync("name in the address");
        await Assertions.Expect(numbers.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" })).ToBeDisabledAsync();
        await numbers.Context.CloseAsync();
        var bare = await site.OpenAsync(null, script: false);
        await bare.GotoAsync(Address + "/sign-in");
        await Assertions.Expect(bare.Locator("main")).ToContainTextAsync("Passkeys need JavaScript");
        await bare.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(int width, bool offered = false)
    {
        var page = await site.OpenAsync(null, width);
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        if (!offered)
            await page.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false;");
        return page;
    }

    private async Task SignInAsync(IPage page, string name)
    {
        await page.GotoAsync(Address + "/sign-in");
        await page.GetByLabel("User name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(RunningSite.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(Address + "/");
    }

    private async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync(Address + "/settings");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.WaitForURLAsync(Address + "/");
    }
}
