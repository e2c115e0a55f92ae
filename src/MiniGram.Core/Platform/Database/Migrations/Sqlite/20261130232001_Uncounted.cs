using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MiniGram.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Uncounted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => SuspendedCounts.Leave(migrationBuilder);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => SuspendedCounts.Return(migrationBuilder);
    }
}
