using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MiniGram.Platform.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Uncounted : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Count(migrationBuilder, "-");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Count(migrationBuilder, "+");

        // Suspended accounts count in no one's counters from now on.
        private static void Count(MigrationBuilder migrationBuilder, string sign)
        {
            const string Suspended = "(select user_id from accounts where suspended)";
            migrationBuilder.Sql(
                $"""
                update posts set likes = likes {sign} (select count(*) from likes l where l.photo_id = posts.photo_id and l.user_id in {Suspended})
                where photo_id in (select photo_id from likes where user_id in {Suspended});
                update posts set comments = comments {sign} (
                    select count(*) from comments c where c.photo_id = posts.photo_id and c.user_id in {Suspended} and not exists (select 1 from removed_comments r where r.comment_id = c.id))
                where photo_id in (select photo_id from comments where user_id in {Suspended});
                update accounts set followers = followers {sign} (select count(*) from follows f where f.followee_id = accounts.user_id and f.follower_id in {Suspended})
                where user_id in (select followee_id from follows where follower_id in {Suspended});
                update accounts set following = following {sign} (select count(*) from follows f where f.follower_id = accounts.user_id and f.followee_id in {Suspended})
                where user_id in (select follower_id from follows where followee_id in {Suspended});
                """);
        }
    }
}
