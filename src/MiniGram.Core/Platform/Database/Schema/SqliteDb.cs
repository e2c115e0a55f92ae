using Microsoft.EntityFrameworkCore;

namespace MiniGram.Platform.Database.Schema;

/// <summary>The schema on SQLite, for migrations only.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => PlatformSchema.Build(modelBuilder, postgres: false);
}
