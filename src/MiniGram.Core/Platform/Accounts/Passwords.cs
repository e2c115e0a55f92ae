using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MiniGram.Platform.Accounts;

/// <summary>Judges and hashes passwords. The hash is that of ASP.NET Core Identity: PBKDF2 with HMAC-SHA-512, a salt of its own for each.</summary>
/// <param name="iterations">Rounds of the hash; a hash tells its own, so they may be raised later.</param>
public sealed class Passwords(int iterations = 210_000)
{
    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = iterations }));
    private string? _nobody;

    /// <summary>Characters that a password has at least.</summary>
    public static int Least => 8;

    /// <summary>Characters that a password has at most.</summary>
    public static int Most => 128;

    /// <summary>What is wrong with a password, in a sentence; null when nothing is. Judged by how many guesses would find it (zxcvbn), not by kinds of characters.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="about">What a guesser would try first: the user name, the display name.</param>
    public static string? ProblemWith(string password, params IReadOnlyList<string> about)
    {
        if (password.Length < Least)
            return $"A password has at least {Least} characters.";
        if (password.Length > Most)
            return $"A password has at most {Most} characters.";
        // What comes after the first 64 characters can only make it stronger, and the search grows with the square of the length.
        var judged = Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(64, password.Length)], about.Where(word => word.Length > 0).Append("minigram"));
        return judged.Score >= 3 ? null : "This password is easy to guess. Take a longer one: three or four words that have nothing to do with each other are strong and easy to remember.";
    }

    internal string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>Whether it is the password; as much work whether there is a hash or not, so that the time tells nothing.</summary>
    internal bool Verify(string? hash, string password)
    {
        _nobody ??= Hash(Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        var cut = password.Length > Most ? password[..Most] : password;
        return _hasher.VerifyHashedPassword(this, hash ?? _nobody, cut) != PasswordVerificationResult.Failed && hash is not null && password.Length <= Most;
    }
}
