using MiniGram.Model;
using MiniGram.Platform.Accounts;

namespace MiniGram.Platform.People;

/// <summary>Who is asking. What is shown depends on it and on nothing else.</summary>
/// <param name="Id">The member, or null for someone who is not signed in.</param>
/// <param name="Role">What the member may do; <see cref="Role.Member"/> for someone who is not signed in.</param>
public sealed record Viewer(UserId? Id, Role Role)
{
    /// <summary>Someone who is not signed in.</summary>
    public static Viewer Anonymous { get; } = new(null, Role.Member);

    /// <summary>Whether they keep order and so see every photo.</summary>
    public bool IsModerator => Id is not null && Role is Role.Moderator or Role.Administrator;

    /// <summary>Whether they see the figures of the whole community.</summary>
    public bool IsAnalyst => Id is not null && Role is Role.Analyst or Role.Administrator;

    /// <summary>Whether they give roles.</summary>
    public bool IsAdministrator => Id is not null && Role is Role.Administrator;

    /// <summary>The same person without their office: feeds show a moderator what they show a member.</summary>
    public Viewer AsMember => this with { Role = Role.Member };

    /// <summary>The owner of an account; one that is suspended sees what no one sees but everyone.</summary>
    public static Viewer Of(Account account) => account.Suspended ? Anonymous : new(account.Id, account.Role);
}
