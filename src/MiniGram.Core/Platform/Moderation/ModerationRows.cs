using MiniGram.Model;
using MiniGram.Platform.Database;

namespace MiniGram.Platform.Moderation;

/// <summary>Rows of the queue and the log as the database gives them.</summary>
internal static class ModerationRows
{
    /// <summary>Reports or actions about exactly <c>@account</c>, <c>@photo</c>, <c>@comment</c>.</summary>
    public static string SameSubject => "account_id = @account and coalesce(photo_id, 0) = coalesce(@photo, 0) and coalesce(comment_id, 0) = coalesce(@comment, 0)";

    /// <summary>Selects lines of the log from <c>moderation_actions m</c>; a condition follows.</summary>
    public static string SelectActions => """
        select m.id, m.kind, m.account_id, m.photo_id, m.comment_id, m.reason, m.undoes, m.created_at, u.username as moderator, o.username,
            exists (select 1 from moderation_actions x where x.undoes = m.id) as undone
        from moderation_actions m
        left join users u on u.id = m.moderator_id
        left join users o on o.id = m.account_id

        """;

    /// <summary>A line of the log.</summary>
    internal sealed record ActionRow
    {
        public long Id { get; init; }

        public long Kind { get; init; }

        public long AccountId { get; init; }

        public long? PhotoId { get; init; }

        public long? CommentId { get; init; }

        public string Reason { get; init; } = "";

        public long? Undoes { get; init; }

        public long CreatedAt { get; init; }

        public string? Username { get; init; }

        public string? Moderator { get; init; }

        public bool Undone { get; init; }

        public Subject Subject => SubjectOf(AccountId, PhotoId, CommentId);

        public ActionCard ToCard() => new(Id, (ActionKind)Kind, Subject, Username, Moderator, Reason, SqlTime.At(CreatedAt), Undoes, Undone);
    }

    /// <summary>A report.</summary>
    internal sealed record ReportRow
    {
        public long Id { get; init; }

        public long AccountId { get; init; }

        public long? PhotoId { get; init; }

        public long? CommentId { get; init; }

        public long Reason { get; init; }

        public string Note { get; init; } = "";

        public long CreatedAt { get; init; }

        public long? ClosedAt { get; init; }

        public string Reporter { get; init; } = "";

        public string Said { get; init; } = "";

        public long? SaidAt { get; init; }

        public string? MediaKey { get; init; }

        public long Width { get; init; }

        public long Height { get; init; }

        public Subject Subject => SubjectOf(AccountId, PhotoId, CommentId);

        public ReportCard ToCard() => new(Id, Reporter, (ReportReason)Reason, Note, SqlTime.At(CreatedAt), ClosedAt is null);

        /// <summary>Null when nothing is kept: the report is closed, or about an account.</summary>
        public KeptThing? Kept => ClosedAt is null && SaidAt is { } at ? new(Said, SqlTime.At(at), MediaKey, (int)Width, (int)Height) : null;
    }

    private static Subject SubjectOf(long account, long? photo, long? comment) =>
        new(new UserId(account), photo is { } p ? new PhotoId(p) : null, comment is { } c ? new CommentId(c) : null);
}
