using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MiniGram.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Third : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_posts_user_id_posted_at_photo_id",
                table: "posts");

            migrationBuilder.CreateIndex(
                name: "ix_posts_user_id_posted_at_photo_id_reach",
                table: "posts",
                columns: new[] { "user_id", "posted_at", "photo_id", "reach" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_posts_user_id_posted_at_photo_id_reach",
                table: "posts");

            migrationBuilder.CreateIndex(
                name: "ix_posts_user_id_posted_at_photo_id",
                table: "posts",
                columns: new[] { "user_id", "posted_at", "photo_id" });
        }
    }
}
