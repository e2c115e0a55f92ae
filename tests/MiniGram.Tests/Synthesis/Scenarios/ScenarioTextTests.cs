using System.Collections;
using CsCheck;
using MiniGram.Synthesis.Distributions;
using MiniGram.Synthesis.Scenarios.Reading;

namespace MiniGram.Synthesis.Scenarios;

public sealed class ScenarioTextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minigram-scenario-");

    public static TheoryData<string> Presets => [.. ScenarioPresets.Names];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_reads_back_as_the_same(string preset) => ReadsBack(ScenarioReader.Read(preset, [], null));

    [Fact]
    public void Any_scenario_reads_back_as_the_same() => ScenarioGen.Any.Sample(ReadsBack, iter: 200, threads: 1);

    private void ReadsBack(Scenario scenario)
    {
        var file = Path.Combine(_folder.FullName, "shown.yaml");
        File.WriteAllText(file, ScenarioText.Write(scenario));

        Same(scenario, ScenarioReader.Read(file, [], null), "");
    }

    private static void Same(object? expected, object? actual, string path)
    {
        if (expected is Distribution wanted)
        {
            var got = Assert.IsType<Distribution>(actual);
            Assert.True((wanted.Kind, wanted.A, wanted.B) == (got.Kind, got.A, got.B), path);
            Assert.Equal(wanted.Values, got.Values);
            Assert.Equal(wanted.Weights, got.Weights);
        }
        else if (expected is IReadOnlyDictionary<string, double> or string or null)
        {
            Assert.Equal(expected, actual);
        }
        else if (expected is IList list)
        {
            var other = Assert.IsType<IList>(actual, exactMatch: false);
            Assert.Equal(list.Count, other.Count);
            for (var n = 0; n < list.Count; n++)
                Same(list[n], other[n], $"{path}[{n}]");
        }
        else if (Knob.IsRecord(expected.GetType()))
        {
            foreach (var knob in Knob.Of(expected.GetType()).Where(knob => expected is not Scenario scenario || scenario.Process == WorldProcess.Social || knob.Key is not ("graph" or "time" or "bots" or "content" or "look-alikes")))
                Same(knob.Property.GetValue(expected), knob.Property.GetValue(actual), $"{path}.{knob.Key}");
        }
        else
        {
            Assert.True(expected.Equals(actual), $"{path}: {expected} became {actual}");
        }
    }
}
