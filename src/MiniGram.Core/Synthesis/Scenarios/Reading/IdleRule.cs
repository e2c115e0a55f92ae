namespace MiniGram.Synthesis.Scenarios.Reading;

/// <summary>When knobs have no effect.</summary>
/// <param name="Path">The knob, or what they are below.</param>
/// <param name="Switch">The knob that makes it so.</param>
/// <param name="While">How that is then; empty where there are no bots.</param>
/// <param name="IsIdle">Whether it is so.</param>
internal sealed record IdleRule(string Path, string Switch, string While, Func<Scenario, bool> IsIdle)
{
    /// <summary>Why, in words.</summary>
    public string Reason => While.Length == 0 ? "there are no bots that it is for" : $"'{Switch}' {While}";
}
