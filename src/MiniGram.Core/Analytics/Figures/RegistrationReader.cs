using System.Data.Common;
using MiniGram.Analytics.Models;
using MiniGram.Analytics.Models.Rows;

namespace MiniGram.Analytics.Figures;

/// <summary>Reads registrations by the keys of the calendar.</summary>
internal static class RegistrationReader
{
    public static RegistrationFigures Read(DbConnection connection)
    {
        var rows = connection.Rows<CalendarCount>("select * from calendar_counts where series = 'registrations'");
        IReadOnlyList<KeyCount> By(string period) => CalendarKeys.Of(rows, "registrations", period);
        return new(By("year"), By("quarter"), By("month"), By("weekday"), By("hour"));
    }
}
