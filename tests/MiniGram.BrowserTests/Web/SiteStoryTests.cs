using Microsoft.Playwright;
using MiniGram.Platform.Media;

namespace MiniGram.Web;

/// <summary>The story of two people with the script on: nothing loads anew where one part changes.</summary>
public sealed class SiteStoryTests(LivelySite site) : IClassFixture<LivelySite>
{
    [Fact]
    public async Task Deleted_comment_goes_from_a_list_that_stays_where_one_is()
    {
        var photo = await site.Site.PostAsync("tomas", "Much talked about");
        var tomas = new Platform.People.Viewer(await site.Site.IdAsync("tomas"), Platform.Accounts.Role.Member);
        for (var i = 1; i <= 40; i++)
            await site.Site.Get<Platform.Engagement.CommentService>().AddAsync(tomas, photo, $"Number {i}.");
        var page = await site.OpenAsync("tomas");
        await page.GotoAsync($"{site.Address}/photos/{photo.Value}");
        await page.GetByText("Show more comments").ClickAsync();
        await Assertions.Expect(page.Locator(".comment")).ToHaveCountAsync(40);

        var gone = page.Locator(".comment").Filter(new() { HasText = "Number 33." });
        await gone.GetByRole(AriaRole.Button).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#comments-title")).ToHaveTextAsync("39 comments");
        await Assertions.Expect(gone).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".comment")).ToHaveCountAsync(39);
        Assert.Contains("Number 34.", await page.EvaluateAsync<string>("() => document.activeElement.closest('.comment')?.textContent ?? ''"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Two_people_meet()
    {
        var lena = await SignUpAsync("lena", "Lena Fischer");
        var omar = await SignUpAsync("omar", "Omar Said");

        // Two pictures at once, a row each; one is refused in words and keeps the other not back.
        await lena.GotoAsync(site.Address + "/post");
        await lena.Locator("#f-photos").SetInputFilesAsync([File("quay.png", SamplePicture.Png()), File("broken.png", "no picture"u8.ToArray())]);
        await Assertions.Expect(lena.Locator("[data-rows] .upload")).ToHaveCountAsync(2);
        await Assertions.Expect(lena.GetByRole(AriaRole.Button, new() { Name = "Share 2 photos" })).ToBeVisibleAsync();
        await Assertions.Expect(lena.Locator("#f-altText")).ToBeHiddenAsync(); // Each photo is asked for by itself.
        await lena.GetByLabel("What can be seen on quay.png?").FillAsync("A stone quay in noon light");
        await lena.GetByLabel("Caption").FillAsync("The quay at noon #quay");
        await lena.GetByRole(AriaRole.Button, new() { Name = "Share 2 photos" }).ClickAsync();
        await Assertions.Expect(lena.Locator(".upload.failed .state")).ToContainTextAsync("Post JPEG, PNG, WebP or AVIF");
        await Assertions.Expect(lena.Locator(".upload .state").First).ToContainTextAsync("Posted");

        // Another file takes the refused one's place, and when all are posted she is where they are.
        var chooser = await lena.RunAndWaitForFileChooserAsync(() => lena.GetByRole(AriaRole.Button, new() { Name = "Replace: broken.png" }).ClickAsync());
        await chooser.SetFilesAsync(File("pier.png", SamplePicture.Png()));
        await lena.GetByRole(AriaRole.Button, new() { Name = "Share photo" }).ClickAsync();
        await lena.WaitForURLAsync(site.Address + "/@lena");
        await Assertions.Expect(lena.Locator(".toast")).ToContainTextAsync("Your photo is posted.");
        await Assertions.Expect(lena.Locator("main .sheet > a")).ToHaveCountAsync(2);

        // The other finds it by its tag, follows, likes and comments without a new page.
        await omar.GotoAsync(site.Address + "/tags/quay");
        await omar.Locator("main .sheet a").Last.ClickAsync();
        await omar.WaitForURLAsync("**/photos/*");
        await Assertions.Expect(omar.Locator(".mat img").First).ToHaveAttributeAsync("alt", "A stone quay in noon light");
        await omar.EvaluateAsync("() => { window.same = true; }");
        await omar.GetByRole(AriaRole.Button, new() { Name = "Follow Lena" }).ClickAsync();
        await Assertions.Expect(omar.GetByRole(AriaRole.Button, new() { Name = "Following Lena" })).ToBeVisibleAsync();
        await omar.Locator(".mat").DblClickAsync();
        await Assertions.Expect(omar.Locator("form[data-like] button")).ToHaveAttributeAsync("aria-pressed", "true");
        await omar.Locator(".mat").DblClickAsync(); // Twice is as once.
        await omar.GetByLabel("Write a comment").FillAsync("Is that the ferry, @lena?");
        await omar.Keyboard.PressAsync("Enter");
        await Assertions.Expect(omar.Locator(".comment")).ToContainTextAsync("Is that the ferry");
        await Assertions.Expect(omar.Locator("#comments-title")).ToHaveTextAsync("1 comment");
        await Assertions.Expect(omar.Locator("form[data-like] button")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.True(await omar.EvaluateAsync<bool>("() => window.same === true"));

        // She is told, and blocks him; his page of her is gone.
        await lena.GotoAsync(site.Address + "/notifications");
        await Assertions.Expect(lena.Locator(".notice.unread")).ToHaveCountAsync(3);
        await lena.GotoAsync(site.Address + "/@omar");
        await lena.GetByLabel("More about Omar Said").ClickAsync();
        await lena.GetByRole(AriaRole.Button, new() { Name = "Block" }).ClickAsync();
        await Assertions.Expect(lena.Locator(".toast")).ToContainTextAsync("Blocked.");
        Assert.Equal(404, (await omar.ReloadAsync())!.Status);
        await lena.Context.CloseAsync();
        await omar.Context.CloseAsync();
    }

    [Fact]
    public async Task Photo_that_did_not_arrive_is_sent_again()
    {
        var page = await site.OpenAsync("tomas");
        await page.GotoAsync(site.Address + "/post");
        await page.Locator("#f-photos").SetInputFilesAsync([File("quay.png", SamplePicture.Png())]);
        await page.RouteAsync("**/post", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Share photo with the community" }).ClickAsync();
        await Assertions.Expect(page.Locator(".upload.failed .state")).ToHaveTextAsync("No connection. Try again.");
        await page.UnrouteAsync("**/post");

        await page.GetByRole(AriaRole.Button, new() { Name = "Try again: quay.png" }).ClickAsync();

        await page.WaitForURLAsync("**/photos/*");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_alone_is_enough()
    {
        var page = await site.OpenAsync(null);
        await page.GotoAsync(site.Address + "/sign-in");
        await TabToAsync(page, "#f-username");
        await page.Keyboard.TypeAsync("noor");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(RunningSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(site.Address + "/");

        await page.Keyboard.PressAsync("j");
        var like = page.Locator("[data-photo]").First.Locator("form[data-like] button");
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(like).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(like).ToHaveAttributeAsync("aria-pressed", "false");
        await page.Locator("[data-photo] a.photo").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/photos/*");
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("By keyboard");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".comment").Last).ToContainTextAsync("By keyboard");
        Assert.Equal("f-comment", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.GotoAsync(site.Address + "/@maya");
        await TabToAsync(page, "details.menu summary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mute" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Mute" })).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Story_goes_from_signing_up_to_a_block_by_keyboard_alone()
    {
        var page = await site.OpenAsync(null);
        await page.GotoAsync(site.Address + "/sign-up");
        foreach (var (field, text) in new[] { ("#f-username", "ines"), ("#f-displayName", "Ines Prado"), ("#f-password", RunningSite.Password) })
        {
            await TabToAsync(page, field);
            await page.Keyboard.TypeAsync(text);
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(site.Address + "/");
        await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"); // Chromium passes no key on before a page's first frame.
        await FollowAsync(page, null, "**/search", "/");
        await TabToAsync(page, "#f-q");
        await page.Keyboard.TypeAsync("ocean");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=ocean");
        await FollowAsync(page, "main a.tag", "**/tags/ocean");
        await FollowAsync(page, "main .sheet a[href='/photos/7']", "**/photos/7");
        await TabToAsync(page, "[data-part^='follow-'] button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Following Noor" })).ToBeVisibleAsync();
        await TabToAsync(page, "form[data-like] button");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("form[data-like] button")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.PressAsync("c");
        await page.Keyboard.TypeAsync("Which shore is that?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".comment").Last).ToContainTextAsync("Which shore");
        await FollowAsync(page, "#similar a", "**/photos/1");
        await FollowAsync(page, ".photo-label a.name", "**/@maya");
        await TabToAsync(page, "details.menu summary");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "details.menu button.danger");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".toast")).ToContainTextAsync("Blocked.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Colours_change_without_a_new_page_and_stay()
    {
        var page = await site.OpenAsync("maya");
        await page.GetByRole(AriaRole.Button, new() { Name = "Switch to dark" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Switch to light" })).ToBeVisibleAsync();

        await page.GotoAsync(site.Address + "/explore");

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task List_goes_on_by_itself()
    {
        for (var n = 0; n < 30; n++)
            await site.Site.PostAsync("tomas", $"Number {n} #many");
        var page = await site.OpenAsync("maya");
        await page.GotoAsync(site.Address + "/tags/many");

        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");

        await Assertions.Expect(page.Locator("[data-list] > a")).ToHaveCountAsync(30);
        await Assertions.Expect(page.Locator("[data-more]")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SignUpAsync(string name, string display)
    {
        var page = await site.OpenAsync(null);
        await page.GotoAsync(site.Address + "/sign-up");
        await page.GetByLabel("User name").FillAsync(name);
        await page.GetByLabel("Your name").FillAsync(display);
        await page.GetByLabel("Password").FillAsync(RunningSite.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(site.Address + "/");
        return page;
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "image/png", Buffer = content };

    // A key that comes while a page is being put in place of another is lost, for a person too, who then presses it again.
    private static async Task FollowAsync(IPage page, string? link, string address, string key = "Enter")
    {
        for (var attempt = 1; ; attempt++)
        {
            if (link is not null)
                await TabToAsync(page, link);
            await page.Keyboard.PressAsync(key);
            try
            {
                await page.WaitForURLAsync(address, new() { Timeout = attempt < 4 ? 5_000 : 30_000 });
                return;
            }
            catch (TimeoutException) when (attempt < 4)
            {
            }
        }
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var n = 0; n < 60; n++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"Tab does not reach {selector}.");
    }
}
