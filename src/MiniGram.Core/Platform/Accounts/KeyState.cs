namespace MiniGram.Platform.Accounts;

/// <summary>What to do with a request that carries an idempotency key.</summary>
public enum KeyState
{
    /// <summary>Do it: the key is new, and reserved now.</summary>
    New,

    /// <summary>Give the answer that was given before.</summary>
    Answered,

    /// <summary>Refuse it for now: the same request runs at this moment.</summary>
    Running,

    /// <summary>Refuse it: the key came with another request.</summary>
    Other,
}
