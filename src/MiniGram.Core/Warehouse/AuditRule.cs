namespace MiniGram.Warehouse;

/// <summary>The names of the audit's rules, as they stand in <c>report.json</c>.</summary>
public static class AuditRule
{
    /// <summary>Error: rows that repeat the key of an earlier one.</summary>
    public static string DuplicateKey => "duplicate_key";

    /// <summary>Error: rows whose foreign key matches no row that counts.</summary>
    public static string MissingParent => "missing_parent";

    /// <summary>Error: values that do not parse.</summary>
    public static string Unreadable => "unreadable";

    /// <summary>Warning: rows that share a name with an earlier one.</summary>
    public static string DuplicateName => "duplicate_name";

    /// <summary>Warning: rows dated before what they refer to.</summary>
    public static string BeforeParent => "before_parent";

    /// <summary>Warning: accounts that follow themselves.</summary>
    public static string SelfFollow => "self_follow";

    /// <summary>Warning: a table without rows.</summary>
    public static string EmptyTable => "empty_table";

    /// <summary>Warning: rows at or after the end of the data, which are left out.</summary>
    public static string AfterAsOf => "after_as_of";

    /// <summary>Warning: a definition that flags no user, or more than half of them, or that ties or zeros make meaningless.</summary>
    public static string NotDiscriminating => "not_discriminating";
}
