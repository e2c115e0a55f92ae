using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using MiniGram.Model;
using MiniGram.Platform.Accounts;
using MiniGram.Platform.Photos;
using MiniGram.Web.Hosting;

namespace MiniGram.Web;

/// <summary>A site of its own on a free port, with an empty SQLite database.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-site-");

    private RunningSite()
    {
    }

    public static string Password => "correct horse battery staple";

    /// <summary>The data folder.</summary>
    public string Folder => _folder.FullName;

    public WebApplication Application { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>Starts one.</summary>
    public static async Task<RunningSite> StartAsync(Func<ServerSettings, ServerSettings>? with = null)
    {
        var site = new RunningSite();
        var settings = new ServerSettings { Data = site._folder.FullName, Urls = ["http://127.0.0.1:0"], Log = null };
        site.Application = await WebSite.BuildAsync(with?.Invoke(settings) ?? settings, TimeProvider.System, services => services.AddSingleton(new Passwords(iterations: 1)), CancellationToken.None);
        await site.Application.StartAsync();
        site.Address = new Uri(site.Application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return site;
    }

    public T Get<T>()
        where T : notnull => Application.Services.GetRequiredService<T>();

    /// <summary>Someone with a browser without scripts.</summary>
    public Visitor Visit() => new(Address);

    /// <summary>Makes an account, and a browser that is signed in to it.</summary>
    public async Task<Visitor> JoinAsync(string name, string display = "", Role role = Role.Member)
    {
        var made = await Get<MemberService>().CreateAsync(new SignUp(name, display, Password), role);
        Assert.True(made.Done, string.Join(' ', made.Problems));
        var visitor = Visit();
        await visitor.OpenAsync("/sign-in");
        await visitor.SendAsync("form[action='/sign-in']", new() { ["username"] = name, ["password"] = Password });
        Assert.Equal("/", visitor.Path);
        return visitor;
    }

    public async Task<UserId> IdAsync(string name) => (await Get<MemberService>().FindAsync(name))!.Id;

    /// <summary>Posts a photo whose picture is drawn, since it has no file.</summary>
    public async Task<PhotoId> PostAsync(string author, string caption = "", Audience audience = Audience.Public) =>
        (await Get<PhotoService>().PostAsync(await IdAsync(author), new NewPost($"none{Interlocked.Increment(ref _posts)}", 900, 600, caption, "", audience))).Value;

    public async ValueTask DisposeAsync()
    {
        await Application.StopAsync();
        await Application.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static int _posts;
}
