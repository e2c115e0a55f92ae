using System.Text;

namespace MiniGram.Reporting.Pdf;

public sealed class PdfTests
{
    [Fact]
    public void Without_a_browser_the_error_says_what_was_looked_for()
    {
        var error = Assert.Throws<ChromiumException>(() => Chromium.Find("/nowhere/chromium", _ => null));
        Assert.Contains("/nowhere/chromium", error.Message);

        error = Assert.Throws<ChromiumException>(() => Chromium.Find(null, name => name == "CHROME_PATH" ? "/nowhere/else" : null));
        Assert.Contains("CHROME_PATH names '/nowhere/else'", error.Message);
    }

    [Fact]
    public void A_name_is_looked_up_on_the_path()
    {
        var folder = Directory.CreateTempSubdirectory("minigram-path-");
        try
        {
            var program = Path.Combine(folder.FullName, OperatingSystem.IsWindows() ? "msedge.exe" : "msedge");
            File.WriteAllText(program, "");
            Assert.Equal(program, Chromium.Find(null, name => name == "PATH" ? folder.FullName : null));
            Assert.Equal(program, Chromium.Find("msedge", name => name == "PATH" ? folder.FullName : null));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Dates_are_fixed_and_nothing_moves()
    {
        var pdf = Encoding.ASCII.GetBytes("<</Creator (x)\n/CreationDate (D:20261124153012+00'00')\n/ModDate (D:20261124153013+00'00')>> 20261124");

        PdfBytes.FixDates(pdf);

        Assert.Equal("<</Creator (x)\n/CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00')>> 20261124", Encoding.ASCII.GetString(pdf));
    }

    [Fact]
    public void Counters_of_the_browser_are_counted_anew_in_their_order()
    {
        var pdf = Encoding.ASCII.GetBytes("(node00006025) (node00006021) (node00006025) (node6) (nodeabcdefgh)");

        PdfBytes.FixNodes(pdf);

        Assert.Equal("(node00000002) (node00000001) (node00000002) (node6) (nodeabcdefgh)", Encoding.ASCII.GetString(pdf));
    }
}
