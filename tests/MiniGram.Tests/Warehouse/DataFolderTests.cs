using MiniGram.Model;
using MiniGram.Warehouse.Files;

namespace MiniGram.Warehouse;

public sealed class DataFolderTests
{
    [Theory]
    [InlineData("users.csv", "users")]
    [InlineData("minigram_photo_tags.csv", "photo_tags")]
    [InlineData("minigram photo-tags.CSV.GZ", "photo_tags")]
    [InlineData("minigram - likes.csv", "likes")]
    [InlineData("2024-05_FOLLOWERS_export.parquet", "follows")]
    [InlineData("tags of photos.csv", "photos")]
    [InlineData("all-comments.csv", "comments")]
    public void Name_speaks_of_the_longest_table_that_stands_as_a_whole_word(string file, string table) =>
        Assert.Equal([table], TableName.In(file).Select(found => found.Name));

    [Theory]
    [InlineData("superusers.csv")]
    [InlineData("likes2.csv")]
    [InlineData("LICENSE")]
    [InlineData("csv")]
    public void Name_speaks_of_no_table_when_the_word_is_only_part_of_another(string file) => Assert.Empty(TableName.In(file));

    [Fact]
    public void Name_of_two_tables_is_reported_and_not_guessed()
    {
        using var folder = new TestFolder("likes").Write("users_likes.csv", "x");

        Assert.Contains(folder.Problems(), problem => problem.Contains("'users_likes.csv' may be users or likes", StringComparison.Ordinal));
    }

    [Fact]
    public void Pipe_is_refused_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Its pipes stand in no folder.");
        using var folder = new TestFolder("users");
        using (var made = System.Diagnostics.Process.Start("mkfifo", Path.Combine(folder.Path, "users.csv")))
            made.WaitForExit();

        Assert.Equal(["'users.csv' is no file but a pipe or the like: write what comes out of it into a file, and give that."], folder.Problems());
    }

    [Fact]
    public void Other_files_are_ignored()
    {
        using var folder = new TestFolder().Write("LICENSE", "MIT").Write("notes.txt", "users").Write("._users.csv", "\0\0").Write("readme.csv", "?");
        using var dataset = folder.Load();

        Assert.Empty(dataset.Audit);
    }

    [Fact]
    public void Absent_folder_is_named_with_the_nearest_one()
    {
        using var folder = new TestFolder();

        var problem = Assert.Single(Assert.Throws<DatasetException>(() => DatasetLoader.Load(new(Path.Combine(folder.Path, "..", "dat"), TestOptions.Small, null, null, false), null, default)).Problems);

        Assert.Contains("There is no folder", problem, StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{Path.Combine(folder.Path, "..", "data")}'?", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void File_in_place_of_a_folder_is_told_so()
    {
        using var folder = new TestFolder();

        var problem = Assert.Single(Assert.Throws<DatasetException>(() => DatasetLoader.Load(new(Path.Combine(folder.Path, "users.csv"), TestOptions.Small, null, null, false), null, default)).Problems);

        Assert.Contains("is a file; give the folder that holds it", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_all_files_come_at_once()
    {
        using var folder = new TestFolder("tags", "follows", "photo_tags")
            .Write("users.parquet", "x")
            .Write("tgas.csv", TestFolder.Header("tags"))
            .Write("follows.xlsx", "x")
            .Write("photos.csv", "id,image,user,created_at\n")
            .Write("likes.csv", "")
            .Write("comments.csv", "id;comment;photo_id;userid;created_at\n");

        var problems = folder.Problems();

        Assert.Contains(problems, problem => problem.Contains("2 files may be users: 'users.csv', 'users.parquet'", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("No file for tags", StringComparison.Ordinal) && problem.Contains("Did you mean 'tgas.csv'?", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("No file for follows", StringComparison.Ordinal) && problem.Contains("'follows.xlsx' has another ending", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("No file for photo_tags", StringComparison.Ordinal) && problem.Contains("Found: ", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("'photos.csv' has no column 'image_url'; it has 'id', 'image', 'user', 'created_at'.", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("'photos.csv' has no column 'user_id'", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("'likes.csv' is empty: it must begin with a line that names its columns (user_id,photo_id,created_at)", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("'comments.csv' has no column 'user_id'", StringComparison.Ordinal) && problem.Contains("Did you mean 'userid'?", StringComparison.Ordinal));
        Assert.Equal(8, problems.Count);
    }

    [Fact]
    public void Near_miss_takes_the_fewest_edits()
    {
        Assert.Equal("users", NearMiss.Of("users", ["uesrs!", "users", "posts"]));
        Assert.Equal(1, NearMiss.Edits("likes", "liks"));
        Assert.Equal(1, NearMiss.Edits("users", "uesrs"));
        Assert.Null(NearMiss.Of("likes", ["comments", "follows"]));
    }
}
