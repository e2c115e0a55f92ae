using System.Data.Common;
using System.Threading.Channels;
using MiniGram.Model;
using MiniGram.Platform.Photos;

namespace MiniGram.Web.Pictures;

/// <summary>Notes who opened which photo, behind the page's back: a page must not wait for a write that it does not need. When too many wait, some go uncounted.</summary>
internal sealed class SeenPhotos(PhotoService photos, ILogger<SeenPhotos> log) : BackgroundService
{
    private const int AtOnce = 200; // So long may other writes have to wait.
    private const int MostKept = 50_000;

    private readonly HashSet<(UserId Member, PhotoId Photo)> _noted = []; // A look counts once, so that to write it down again would be for nothing.

    private readonly Channel<(UserId Member, PhotoId Photo)> _waiting =
        Channel.CreateBounded<(UserId, PhotoId)>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Counts it soon.</summary>
    public void Add(UserId member, PhotoId photo) => _waiting.Writer.TryWrite((member, photo));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var looks = new List<(UserId Member, PhotoId Photo)>();
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            looks.Clear();
            while (looks.Count < AtOnce && _waiting.Reader.TryRead(out var look))
            {
                if (!_noted.Contains(look))
                    looks.Add(look);
            }

            if (looks.Count == 0)
                continue;
            try
            {
                await photos.SeenAsync(looks, stoppingToken);
                if (_noted.Count >= MostKept)
                    _noted.Clear();
                _noted.UnionWith(looks);
            }
            catch (DbException failure)
            {
                log.LogWarning(failure, "{Looks} looks at photos were not counted", looks.Count);
            }
        }
    }
}
