using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MiniGram.Platform.Database.Schema;

/// <summary>Declares one table: columns in order, then keys. No class stands behind a table, for all reading and writing is SQL.</summary>
internal sealed class SchemaTable
{
    private readonly EntityTypeBuilder _entity;
    private readonly string _name;
    private readonly bool _postgres;
    private int _columns;

    public SchemaTable(ModelBuilder model, string name, bool postgres)
    {
        _name = name;
        _postgres = postgres;
        _entity = model.SharedTypeEntity<Dictionary<string, object>>(name);
        _entity.ToTable(name);
    }

    /// <summary>A number that the database gives, and never gives again.</summary>
    public SchemaTable Id()
    {
        Add<long>("id", required: true).ValueGeneratedOnAdd();
        _entity.HasKey("id").HasName($"pk_{_name}");
        return this;
    }

    /// <summary>A 64-bit number: an id or a count.</summary>
    public SchemaTable Number(string column, long? initially = null)
    {
        var added = Add<long>(column, required: true);
        if (initially is { } value)
            added.HasDefaultValue(value);
        return this;
    }

    /// <summary>A 64-bit number that may be absent.</summary>
    public SchemaTable OptionalNumber(string column)
    {
        Add<long?>(column, required: false);
        return this;
    }

    /// <summary>A moment, in microseconds since 1970 UTC.</summary>
    public SchemaTable Time(string column) => Number(column);

    /// <summary>A moment that may not have come, in microseconds since 1970 UTC.</summary>
    public SchemaTable OptionalTime(string column) => OptionalNumber(column);

    public SchemaTable Flag(string column, bool initially = false)
    {
        Add<bool>(column, required: true).HasDefaultValue(initially);
        return this;
    }

    public SchemaTable Text(string column, string? initially = null)
    {
        var added = Add<string>(column, required: true);
        if (initially is not null)
            added.HasDefaultValue(initially);
        return this;
    }

    public SchemaTable OptionalText(string column)
    {
        Add<string>(column, required: false);
        return this;
    }

    public SchemaTable Key(params string[] columns)
    {
        _entity.HasKey(columns).HasName($"pk_{_name}");
        return this;
    }

    public SchemaTable Index(params string[] columns)
    {
        _entity.HasIndex(columns).HasDatabaseName($"ix_{_name}_{string.Join('_', columns)}");
        return this;
    }

    public SchemaTable Unique(params string[] columns)
    {
        _entity.HasIndex(columns).IsUnique().HasDatabaseName($"ux_{_name}_{string.Join('_', columns)}");
        return this;
    }

    /// <summary>The row goes when the one that it speaks of goes.</summary>
    public SchemaTable Of(string column, string table)
    {
        _entity.HasOne(table, null).WithMany().HasForeignKey(column).HasConstraintName($"fk_{_name}_{column}").OnDelete(DeleteBehavior.Cascade);
        return this;
    }

    private PropertyBuilder<T> Add<T>(string column, bool required)
    {
        var property = _entity.IndexerProperty<T>(column);
        property.HasColumnOrder(_columns++);
        property.IsRequired(required);
        property.ValueGeneratedNever();
        if (_postgres && typeof(T) == typeof(string))
            property.UseCollation("C"); // Ordinal, as SQLite compares: the same order on both engines, and prefixes that an index finds.
        return property;
    }
}
