using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MiniGram.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reported : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "said",
                table: "reports",
                type: "TEXT",
                nullable: false,
                defaultValue: "")
                .Annotation("Relational:ColumnOrder", 10);

            migrationBuilder.AddColumn<long>(
                name: "said_at",
                table: "reports",
                type: "INTEGER",
                nullable: true)
                .Annotation("Relational:ColumnOrder", 11);

            migrationBuilder.AddColumn<string>(
                name: "media_key",
                table: "reports",
                type: "TEXT",
                nullable: true)
                .Annotation("Relational:ColumnOrder", 12);

            migrationBuilder.AddColumn<long>(
                name: "width",
                table: "reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L)
                .Annotation("Relational:ColumnOrder", 13);

            migrationBuilder.AddColumn<long>(
                name: "height",
                table: "reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L)
                .Annotation("Relational:ColumnOrder", 14);

            migrationBuilder.CreateIndex(
                name: "ix_reports_media_key",
                table: "reports",
                column: "media_key");

            // What is reported and still there is kept from now on, as it is.
            migrationBuilder.Sql(
                """
                update reports set
                    said = (select p.caption from posts p where p.photo_id = reports.photo_id), said_at = (select p.posted_at from posts p where p.photo_id = reports.photo_id),
                    media_key = (select p.media_key from posts p where p.photo_id = reports.photo_id),
                    width = (select p.width from posts p where p.photo_id = reports.photo_id), height = (select p.height from posts p where p.photo_id = reports.photo_id)
                where closed_at is null and photo_id in (select photo_id from posts)
                """);
            migrationBuilder.Sql(
                """
                update reports set
                    said = (select c.comment_text from comments c where c.id = reports.comment_id), said_at = (select c.created_at from comments c where c.id = reports.comment_id)
                where closed_at is null and comment_id in (select id from comments)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_reports_media_key",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "said",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "said_at",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "media_key",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "width",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "height",
                table: "reports");
        }
    }
}
