using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MiniGram.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Second : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "grams",
                columns: table => new
                {
                    kind = table.Column<long>(type: "bigint", nullable: false),
                    gram = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    term = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grams", x => new { x.kind, x.gram, x.term });
                });

            migrationBuilder.CreateTable(
                name: "person_terms",
                columns: table => new
                {
                    term = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_terms", x => new { x.term, x.user_id });
                    table.ForeignKey(
                        name: "fk_person_terms_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_words",
                columns: table => new
                {
                    word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    posted_at = table.Column<long>(type: "bigint", nullable: false),
                    photo_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_words", x => new { x.word, x.posted_at, x.photo_id });
                    table.ForeignKey(
                        name: "fk_post_words_photo_id",
                        column: x => x.photo_id,
                        principalTable: "photos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    kind = table.Column<long>(type: "bigint", nullable: false),
                    term = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terms", x => new { x.kind, x.term });
                });

            migrationBuilder.CreateIndex(
                name: "ix_person_terms_user_id",
                table: "person_terms",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_words_photo_id",
                table: "post_words",
                column: "photo_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "grams");

            migrationBuilder.DropTable(
                name: "person_terms");

            migrationBuilder.DropTable(
                name: "post_words");

            migrationBuilder.DropTable(
                name: "terms");
        }
    }
}
