using Explainer.Emit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Explainer.Serve;

/// <summary>Answers requests with the files of a folder, as hosts of static sites do.</summary>
/// <param name="folder">The site's folder, as an absolute path.</param>
internal sealed class SiteFolder(string folder)
{
    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        foreach (var (name, value) in SecurityHeaders.All)
            context.Response.Headers[name] = value;
        context.Response.Headers.CacheControl = "no-cache";
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (FileOf(request.Path) is { } file)
            await FileAt(file).ExecuteAsync(context);
        else if (!request.Path.Value!.EndsWith('/') && FileOf(request.Path.Add("/")) is not null)
        {
            context.Response.Headers.Location = request.Path.Add("/").ToUriComponent() + request.QueryString.ToUriComponent();
            context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        }
        else
            await AnswerNotFoundAsync(context);
    }

    private static PhysicalFileHttpResult FileAt(string file)
    {
        var written = File.GetLastWriteTimeUtc(file);
        // Two builds may fall into one second, which is all that Last-Modified can tell apart.
        var tag = new EntityTagHeaderValue($"\"{written.Ticks:x}\"");
        return TypedResults.PhysicalFile(
            file,
            ContentTypes.Of(file),
            lastModified: new DateTimeOffset(written),
            entityTag: tag,
            enableRangeProcessing: true);
    }

    /// <summary>The file that a path names; null where there is none, or the path leads out of the site.</summary>
    private string? FileOf(PathString path)
    {
        var parts = path.Value!.Split('/')[1..];
        if (parts.Length == 0)
            return null;
        if (parts[^1].Length == 0)
            parts[^1] = "index.html";
        if (Array.Exists(parts, part => part is "" or "." or ".." or OutputFolder.Marker || part.AsSpan().ContainsAny('\\', '\0', ':')))
            return null;
        var file = Path.Combine(folder, Path.Combine(parts));
        return File.Exists(file) ? file : null;
    }

    private async Task AnswerNotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (FileOf("/404.html") is { } page)
        {
            context.Response.ContentType = ContentTypes.Of(page);
            if (HttpMethods.IsGet(context.Request.Method))
                await context.Response.SendFileAsync(page, context.RequestAborted);
            return;
        }
        context.Response.ContentType = "text/plain; charset=utf-8";
        var answer = Directory.Exists(folder)
            ? "There is no such page.\n"
            : "There is no site yet. What keeps it from being built stands in the terminal.\n";
        await context.Response.WriteAsync(answer, context.RequestAborted);
    }
}
