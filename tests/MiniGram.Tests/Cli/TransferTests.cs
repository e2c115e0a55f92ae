namespace MiniGram.Cli;

/// <summary><c>import</c> and <c>export</c> as a person runs them, on SQLite.</summary>
public sealed class TransferTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("minigram-transfer-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("duckdb")]
    public void What_is_exported_and_imported_again_is_the_same(string format)
    {
        Assert.Equal(ExitCode.Success, CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("site"), "--quiet").Code);
        Assert.Equal(ExitCode.Success, CommandRun.Of("export", "--database", At("site"), "--out", At("one")).Code);
        Assert.Equal(ExitCode.Success, CommandRun.Of("export", "--database", At("site"), "--out", At("moved"), "--format", format).Code);
        Assert.Equal(ExitCode.Success, CommandRun.Of("import", "--data", At("moved"), "--into", At("again.db")).Code);
        Assert.Equal(ExitCode.Success, CommandRun.Of("export", "--database", At("again.db"), "--out", At("two")).Code);

        foreach (var table in Model.DatasetSchema.Tables)
            Assert.Equal(File.ReadAllText(At($"one/{table.Name}.csv")), File.ReadAllText(At($"two/{table.Name}.csv")));
    }

    [Fact]
    public void Rows_of_an_export_are_those_of_the_data()
    {
        CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("site"), "--quiet");
        CommandRun.Of("export", "--database", At("site"), "--out", At("out"));

        var query = "select count(*), sum(user_id), sum(epoch(created_at)) from likes";
        Assert.Equal(CommandRun.Of("query", "--data", CommandRun.HundredUsers, "--quiet", query).Output, CommandRun.Of("query", "--data", At("out"), "--quiet", query).Output);
    }

    [Fact]
    public void What_import_makes_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("deeper/site"), "--quiet");
        CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("alone.db"), "--quiet");

        foreach (var folder in new[] { "deeper/site", "deeper/site/keys", "deeper/site/photos" })
            Assert.Equal((folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute), (folder, File.GetUnixFileMode(At(folder))));
        foreach (var file in new[] { "deeper/site/minigram.db", "alone.db" })
            Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(At(file))));
    }

    [Fact]
    public void Import_says_what_came_in()
    {
        var run = CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("site"));

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("Imported: 100 users, 257 photos, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("no password", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "--bot-like-share", "off")]
    [InlineData(1, "--bot-like-share", "0.6")]
    [InlineData(2)]
    [InlineData(1, "--settings", "FILE")]
    public async Task Import_suspects_by_the_share_that_the_site_has(int suspects, params string[] settings)
    {
        var world = At("world");
        Directory.CreateDirectory(world);
        await File.WriteAllTextAsync(Path.Combine(world, "users.csv"), "id,username,created_at\n1,ann,2024-01-01\n2,half,2024-01-01\n3,all,2024-01-01\n");
        await File.WriteAllLinesAsync(Path.Combine(world, "photos.csv"), ["id,image_url,user_id,created_at", .. Enumerable.Range(1, 220).Select(id => $"{id},http://x/{id},1,2024-01-02")]);
        await File.WriteAllLinesAsync(Path.Combine(world, "likes.csv"), ["user_id,photo_id,created_at", .. Enumerable.Range(1, 220).Select(id => $"3,{id},2024-01-03"), .. Enumerable.Range(1, 110).Select(id => $"2,{id},2024-01-03")]);
        foreach (var (table, columns) in new[] { ("tags", "id,tag_name,created_at"), ("photo_tags", "photo_id,tag_id"), ("follows", "follower_id,followee_id,created_at"), ("comments", "id,comment_text,photo_id,user_id,created_at") })
            await File.WriteAllTextAsync(Path.Combine(world, table + ".csv"), columns + "\n");
        await File.WriteAllTextAsync(At("site.yaml"), "bot-like-share: 60%\n");

        var run = CommandRun.Of(["import", "--data", world, "--into", At("site"), "--quiet", .. settings.Select(word => word == "FILE" ? At("site.yaml") : word)]);

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        await using var database = Platform.Database.PlatformDatabase.Of(Path.Combine(At("site"), "minigram.db"), TimeProvider.System);
        Assert.Equal(suspects, await database.Read(sql => sql.OneAsync<int>("select count(*) from suspected_accounts")));
    }

    [Fact]
    public void Second_import_is_refused()
    {
        CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("site"), "--quiet");
        var run = CommandRun.Of("import", "--data", CommandRun.HundredUsers, "--into", At("site"), "--quiet");

        Assert.Equal((ExitCode.Error, "minigram: This database has accounts already. Import into an empty one, and make the first account afterwards.\n"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("There is no database", "export", "--database", "/nowhere/at/all", "--out", "out")]
    [InlineData("--format: 'cvs' is none of", "export", "--database", "/nowhere", "--out", "out", "--format", "cvs")]
    [InlineData("The database says:", "import", "--data", "DATA", "--into", "Host=127.0.0.1;Port=1;Timeout=2", "--quiet")]
    [InlineData("is no connection string:", "import", "--data", "DATA", "--into", "Host=127.0.0.1;Nonsense=1", "--quiet")]
    [InlineData("There is no folder '/nowhere'", "import", "--data", "/nowhere", "--into", "x")]
    public void Mistake_is_told(string words, params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments.Select(argument => argument.Replace("DATA", CommandRun.HundredUsers, StringComparison.Ordinal))]);

        Assert.Equal(ExitCode.Error, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    private string At(string name) => Path.Combine(_root, name);
}
