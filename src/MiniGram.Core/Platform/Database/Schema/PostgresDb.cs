using Microsoft.EntityFrameworkCore;

namespace MiniGram.Platform.Database.Schema;

/// <summary>The schema on PostgreSQL, for migrations only.</summary>
internal sealed class PostgresDb(DbContextOptions<PostgresDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => PlatformSchema.Build(modelBuilder, postgres: true);
}
