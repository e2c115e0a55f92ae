using System.Text;
using MiniGram.Synthesis.People;
using MiniGram.Synthesis.Scenarios;

namespace MiniGram.Synthesis.Writing;

/// <summary>Users, photos and tags, which every process writes alike.</summary>
internal sealed class ParentTables(Scenario scenario, TableWriter writer, Faults faults)
{
    private const int Block = 4_096;

    /// <summary>Writes the users.</summary>
    /// <param name="created">When each registered.</param>
    /// <param name="entities">Finds each one's random stream.</param>
    public void Users(long[] created, Func<int, int> entities)
    {
        var names = new Usernames(scenario);
        Write("users", created.Length, (rows, user) =>
        {
            names.Write(user, entities(user), rows.Text(1));
            rows.Add(user + 1, 0, created[user]);
        });
        faults.Created["users"] = created;
    }

    /// <summary>Writes the photos.</summary>
    /// <param name="created">When each was posted.</param>
    /// <param name="authors">By whom: a place among the users.</param>
    public void Photos(long[] created, int[] authors)
    {
        Write("photos", created.Length, (rows, photo) =>
        {
            PhotoUrls.Write(photo, rows.Text(1));
            rows.Add(photo + 1, 0, authors[photo] + 1, created[photo]);
        });
        faults.Created["photos"] = created;
    }

    /// <summary>Writes the tags.</summary>
    /// <param name="names">Of each.</param>
    /// <param name="created">When each came up.</param>
    public void Tags(IReadOnlyList<string> names, long[] created) => Write("tags", created.Length, (rows, tag) =>
    {
        rows.Text(1).Append(Encoding.UTF8.GetBytes(names[tag]));
        rows.Add(tag + 1, 0, created[tag]);
    });

    private void Write(string table, int count, Action<RowBuilder, int> add) => writer.Write(table, count, Block, count, false, (rows, from, to) =>
    {
        for (var item = from; item < to; item++)
            add(rows, item);
    });
}
