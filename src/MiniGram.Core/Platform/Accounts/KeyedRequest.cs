namespace MiniGram.Platform.Accounts;

/// <summary>What is known of a request that carries an idempotency key.</summary>
/// <param name="State">Whether to do it.</param>
/// <param name="Status">The status of the answer that was given before; 0 unless it is <see cref="KeyState.Answered"/>.</param>
/// <param name="Body">The body of that answer; empty unless it is <see cref="KeyState.Answered"/>.</param>
public sealed record KeyedRequest(KeyState State, int Status, string Body);
