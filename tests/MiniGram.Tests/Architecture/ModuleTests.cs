using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using MiniGram.Cli;
using MiniGram.Model;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace MiniGram.Architecture;

/// <summary>Who may use whom. Inlined constants are invisible here, so none cross a module's border.</summary>
public sealed class ModuleTests
{
    private static readonly ArchUnitNET.Domain.Architecture Program = new ArchLoader().LoadAssemblies(typeof(DatasetSchema).Assembly, typeof(CliApplication).Assembly).Build();

    /// <summary>Each module with those that it must not use.</summary>
    public static TheoryData<string, string[]> Forbidden => new()
    {
        { "Model", ["Synthesis", "Warehouse", "Analytics", "Reporting", "Platform", "Web", "Cli"] },
        { "Synthesis", ["Warehouse", "Analytics", "Detection", "Reporting", "Platform", "Web", "Cli"] },
        { "Platform", ["Synthesis", "Warehouse", "Analytics", "Detection", "Reporting", "Web", "Cli"] },
        { "Warehouse", ["Synthesis", "Analytics", "Detection", "Reporting", "Platform", "Web", "Cli"] }, // None of those who judge a world may know its answers.
        { "Analytics", ["Synthesis", "Reporting", "Platform", "Web", "Cli"] },
        { "Detection", ["Synthesis", "Analytics", "Reporting", "Platform", "Web", "Cli"] },
        { "Reporting", ["Synthesis", "Platform", "Web", "Cli"] },
        { "Web", ["Synthesis", "Cli"] },
    };

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Module_uses_only_those_below_it(string module, string[] others)
    {
        foreach (var other in others)
            Types().That().Are(In(module)).Should().NotDependOnAny(In(other)).WithoutRequiringPositiveResults().Check(Program);
    }

    [Theory]
    [InlineData("System.CommandLine")]
    [InlineData("Spectre")]
    [InlineData("Microsoft.AspNetCore")]
    public void Core_knows_no_command_line_and_no_web(string package) => Assert.DoesNotContain(
        typeof(DatasetSchema).Assembly.GetReferencedAssemblies(),
        reference => reference.Name!.StartsWith(package, StringComparison.Ordinal));

    [Fact]
    public void Statistics_know_no_database() =>
        Types().That().ResideInNamespaceMatching(@"^MiniGram\.Analytics\.Statistics($|\.)").Should()
            .NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^(System\.Data|DuckDB)")).WithoutRequiringPositiveResults().Check(Program);

    [Fact]
    public void Every_module_is_seen() => Assert.Equal(
        ["Analytics", "Cli", "Model", "Platform", "Reporting", "Synthesis", "Warehouse", "Web"],
        Program.Types.Select(type => type.Namespace.FullName.Split('.')).Where(parts => parts is ["MiniGram", _, ..]).Select(parts => parts[1]).Distinct().Order(StringComparer.Ordinal));

    private static GivenTypesConjunctionWithDescription In(string module) =>
        Types().That().ResideInNamespaceMatching($@"^MiniGram\.{module}($|\.)").As(module);
}
