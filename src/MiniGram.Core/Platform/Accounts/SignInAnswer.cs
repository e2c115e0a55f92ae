namespace MiniGram.Platform.Accounts;

/// <summary>How a sign-in ended.</summary>
public enum SignInAnswer
{
    /// <summary>The account is theirs.</summary>
    Welcome,

    /// <summary>Name or password wrong, or the account closed for a while after too many tries. One answer for all, so that none can be told from another.</summary>
    Refused,

    /// <summary>Name and password are right, and the account asks for a code from the phone or a recovery code besides.</summary>
    CodeNeeded,
}
