namespace MiniGram.Web.Hosting;

/// <summary>
/// Routes whose query has numbers or choices that may be missing. The compiler's generator, which binds all other routes, answers 400 without a word when such a value is
/// there but does not fit; bound by reflection, it is told which one and what it takes.
/// </summary>
internal static class OptionalQuery
{
    /// <summary>As MapGet; that the handler is not known here keeps the generator out.</summary>
#pragma warning disable RDG002 // That is what it is for.
    public static RouteHandlerBuilder MapGetWithOptional(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapGet(pattern, handler);
#pragma warning restore RDG002
}
