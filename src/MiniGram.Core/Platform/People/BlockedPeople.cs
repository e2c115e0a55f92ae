namespace MiniGram.Platform.People;

/// <summary>Those with whom the viewer <c>@me</c> has a block, whoever of the two made it.</summary>
internal static class BlockedPeople
{
    /// <summary>A condition: whether there is anyone.</summary>
    public static string Any => "(exists (select 1 from blocks where blocker_id = @me) or exists (select 1 from blocks where blocked_id = @me))";

    /// <summary>A table of their ids: <c>b.id</c>. They are few, so queries begin with them.</summary>
    public static string All => "(select blocked_id as id from blocks where blocker_id = @me union select blocker_id as id from blocks where blocked_id = @me) b";
}
