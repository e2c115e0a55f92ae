using Microsoft.EntityFrameworkCore;

namespace MiniGram.Platform.Database.Schema;

/// <summary>Every table of the platform: the seven of the data contract, and its own beside them.</summary>
internal static class PlatformSchema
{
    public static void Build(ModelBuilder model, bool postgres)
    {
        SchemaTable Table(string name) => new(model, name, postgres);
        BuildContract(Table);
        BuildAccounts(Table);
        BuildPhotos(Table);
        BuildPeople(Table);
        BuildOrder(Table);
        BuildSearch(Table);
    }

    private static void BuildContract(Func<string, SchemaTable> table)
    {
        table("users").Id().Text("username").Time("created_at");
        table("photos").Id().Text("image_url").Number("user_id").Time("created_at").Of("user_id", "users").Index("user_id");
        table("tags").Id().Text("tag_name").Time("created_at");
        table("photo_tags").Number("photo_id").Number("tag_id").Key("photo_id", "tag_id").Of("photo_id", "photos").Of("tag_id", "tags").Index("tag_id");
        table("follows").Number("follower_id").Number("followee_id").Time("created_at").Key("follower_id", "followee_id")
            .Of("follower_id", "users").Of("followee_id", "users").Index("followee_id", "created_at", "follower_id");
        table("likes").Number("user_id").Number("photo_id").Time("created_at").Key("user_id", "photo_id")
            .Of("user_id", "users").Of("photo_id", "photos").Index("photo_id", "created_at", "user_id");
        table("comments").Id().Text("comment_text").Number("photo_id").Number("user_id").Time("created_at")
            .Of("photo_id", "photos").Of("user_id", "users").Index("photo_id", "created_at", "id").Index("user_id");
    }

    private static void BuildAccounts(Func<string, SchemaTable> table)
    {
        table("accounts").Number("user_id").Text("name_key").OptionalText("password_hash").Text("stamp").Number("role", 0).Number("failures", 0)
            .OptionalTime("locked_until").Text("display_name", "").Text("bio", "").OptionalText("avatar_key").Flag("private").Flag("suspended")
            .Number("followers", 0).Number("following", 0).Number("posts", 0).Time("changed_at").Key("user_id").Of("user_id", "users").Unique("name_key");
        table("sessions").Text("id").Number("user_id").Time("created_at").Time("seen_at").Time("expires_at").Text("device", "").Key("id")
            .Of("user_id", "users").Index("user_id").Index("expires_at");
        table("totp").Number("user_id").Text("secret").Flag("confirmed").Number("last_step", 0).Time("created_at").Key("user_id").Of("user_id", "users");
        table("recovery_codes").Number("user_id").Text("hash").Time("created_at").Key("user_id", "hash").Of("user_id", "users");
        table("passkeys").Text("credential_id").Number("user_id").Text("name").Text("data").Time("created_at").OptionalTime("used_at").Number("sign_count", 0).Key("credential_id")
            .Of("user_id", "users").Index("user_id");
        table("used_challenges").Text("digest").Time("expires_at").Key("digest").Index("expires_at");
        table("tokens").Id().Number("user_id").Text("name").Text("hash").Text("scopes").Time("created_at").OptionalTime("used_at").Time("expires_at")
            .Of("user_id", "users").Index("user_id").Unique("hash");
        table("idempotency_keys").Number("user_id").Text("key").Text("request_hash").Number("status").Text("body").Time("created_at").Key("user_id", "key")
            .Of("user_id", "users").Index("created_at");
    }

    private static void BuildPhotos(Func<string, SchemaTable> table)
    {
        table("posts").Number("photo_id").Number("user_id").Time("posted_at").Number("audience").Number("reach").Text("caption", "").Text("alt_text", "")
            .Number("width").Number("height").OptionalText("media_key").Text("tags_text", "").Number("likes", 0).Number("comments", 0)
            .Flag("removed").OptionalTime("edited_at").Key("photo_id").Of("photo_id", "photos").Of("user_id", "users")
            .Index("user_id", "posted_at", "photo_id", "reach").Index("reach", "posted_at", "photo_id").Index("media_key");
        table("post_tags").Text("name").Time("posted_at").Number("photo_id").Key("name", "posted_at", "photo_id").Of("photo_id", "photos").Index("photo_id");
        table("tag_keys").Text("name").Number("tag_id").Number("posts", 0).Key("name").Of("tag_id", "tags").Index("tag_id");
        table("views").Number("photo_id").Number("user_id").Time("created_at").Key("photo_id", "user_id").Of("photo_id", "photos").Of("user_id", "users").Index("user_id");
        table("removed_comments").Number("comment_id").Number("action_id").Key("comment_id").Of("comment_id", "comments");
    }

    private static void BuildPeople(Func<string, SchemaTable> table)
    {
        table("close_friends").Number("owner_id").Number("friend_id").Time("created_at").Key("owner_id", "friend_id")
            .Of("owner_id", "users").Of("friend_id", "users").Index("friend_id");
        table("follow_requests").Number("follower_id").Number("followee_id").Time("created_at").Key("follower_id", "followee_id")
            .Of("follower_id", "users").Of("followee_id", "users").Index("followee_id", "created_at");
        table("blocks").Number("blocker_id").Number("blocked_id").Time("created_at").Key("blocker_id", "blocked_id")
            .Of("blocker_id", "users").Of("blocked_id", "users").Index("blocked_id");
        table("mutes").Number("muter_id").Number("muted_id").Time("created_at").Key("muter_id", "muted_id")
            .Of("muter_id", "users").Of("muted_id", "users").Index("muted_id");
        table("tag_follows").Number("user_id").Text("name").Time("created_at").Key("user_id", "name").Of("user_id", "users");
        table("notices").Id().Number("user_id").Number("kind").OptionalNumber("actor_id").OptionalNumber("photo_id").OptionalNumber("comment_id").OptionalNumber("action_id").Text("text", "")
            .Time("created_at").Flag("seen").Of("user_id", "users").Of("actor_id", "users").Of("photo_id", "photos").Of("comment_id", "comments")
            .Index("user_id", "id").Index("actor_id", "user_id", "kind").Index("photo_id").Index("comment_id");
    }

    private static void BuildOrder(Func<string, SchemaTable> table)
    {
        // What was reported and done outlives those of whom it speaks, so nothing here falls with them but the report of one who left.
        table("reports").Id().Number("reporter_id").Number("account_id").OptionalNumber("photo_id").OptionalNumber("comment_id").Number("reason").Text("note", "")
            .Time("created_at").OptionalTime("closed_at").OptionalNumber("action_id")
            // What the thing was when it was reported, for as long as the report is open: its author may delete it meanwhile.
            .Text("said", "").OptionalTime("said_at").OptionalText("media_key").Number("width", 0).Number("height", 0)
            .Of("reporter_id", "users").Index("closed_at", "created_at").Index("account_id").Index("reporter_id").Index("media_key");
        table("moderation_actions").Id().OptionalNumber("moderator_id").Number("kind").Number("account_id").OptionalNumber("photo_id").OptionalNumber("comment_id")
            .Text("reason").OptionalNumber("undoes").Time("created_at").Index("account_id").Index("photo_id").Index("comment_id");
        table("suspected_accounts").Number("user_id").Key("user_id").Of("user_id", "users");
        table("appeals").Number("action_id").Number("user_id").Text("text").Time("created_at").OptionalTime("answered_at").OptionalNumber("moderator_id")
            .OptionalText("answer").Key("action_id").Of("user_id", "users").Of("action_id", "moderation_actions").Index("answered_at", "created_at");
    }

    private static void BuildSearch(Func<string, SchemaTable> table)
    {
        table("terms").Number("kind").Text("term").Key("kind", "term");
        table("grams").Number("kind").Text("gram").Text("term").Key("kind", "gram", "term");
        table("person_terms").Text("term").Number("user_id").Key("term", "user_id").Of("user_id", "users").Index("user_id");
        table("post_words").Text("word").Time("posted_at").Number("photo_id").Key("word", "posted_at", "photo_id").Of("photo_id", "photos").Index("photo_id");
    }
}
