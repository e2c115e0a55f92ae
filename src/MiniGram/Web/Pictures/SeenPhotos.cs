using System.Data.Common;
using System.Threading.Channels;
using MiniGram.Model;
using MiniGram.Platform.Photos;

namespace MiniGram.Web.Pictures;

/// <summary>Notes who opened which photo, behind the page's back: a page must not wait for a write that it does not need. When too many wait, some go uncounted.</summary>
internal sealed class SeenPhotos(PhotoService photos, ILogger<SeenPhotos> log) : BackgroundService
{
    private readonly Channel<(UserId Member, PhotoId Photo)> _waiting =
        Channel.CreateBounded<(UserId, PhotoId)>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Counts it soon.</summary>
    public void Add(UserId member, PhotoId photo) => _waiting.Writer.TryWrite((member, photo));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (member, photo) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await photos.SeenAsync(member, photo, stoppingToken);
            }
            catch (DbException failure)
            {
                log.LogWarning(failure, "A look at a photo was not counted");
            }
        }
    }
}
