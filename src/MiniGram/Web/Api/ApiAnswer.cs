using MiniGram.Platform;

namespace MiniGram.Web.Api;

/// <summary>Answers of the API that are no data: problem details (RFC 9457) that say what to do.</summary>
internal static class ApiAnswer
{
    /// <summary>What is not there, and what may not be seen.</summary>
    public static IResult NotHere() => Problem(StatusCodes.Status404NotFound, "Not here", "There is no such thing, or it is not for the owner of this token.");

    /// <summary>What is wrong with what was sent, by field.</summary>
    public static IResult Refused(IEnumerable<FieldProblem> problems) => Results.ValidationProblem(
        problems.GroupBy(problem => problem.Field, StringComparer.Ordinal).ToDictionary(field => field.Key, field => field.Select(problem => problem.Words).ToArray(), StringComparer.Ordinal),
        statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>Any other problem.</summary>
    public static IResult Problem(int status, string title, string detail) => Results.Problem(detail, statusCode: status, title: title);
}
