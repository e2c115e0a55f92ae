namespace MiniGram.Web.Hosting;

/// <summary>A setting by its name: a flag of <c>serve</c>, a variable of the environment, and a key of the settings' file.</summary>
/// <param name="Name">Of the flag, without dashes, and of the key.</param>
/// <param name="Placeholder">What stands for the value in the help.</param>
/// <param name="Values">What it takes, in words.</param>
/// <param name="Help">What it does, with its default.</param>
/// <param name="Apply">Sets it from text; a <see cref="FormatException"/> when the text is none of <paramref name="Values"/>.</param>
public sealed record SettingDefinition(string Name, string Placeholder, string Values, string Help, Func<ServerSettings, string, ServerSettings> Apply)
{
    /// <summary>The name of its variable in the environment: <c>MINIGRAM_SIGN_UP</c> for <c>sign-up</c>.</summary>
    public string Variable => "MINIGRAM_" + Name.ToUpperInvariant().Replace('-', '_');

    /// <summary>Sets it, or adds what is wrong, where, and what would be right.</summary>
    public ServerSettings Set(ServerSettings settings, string text, string where, List<string> problems)
    {
        try
        {
            return Apply(settings, text.Trim());
        }
        catch (FormatException)
        {
            problems.Add($"{where}: '{text}' is not {Values}.");
            return settings;
        }
    }
}
