// Renders Markdown pages as GitHub shows them, and takes pictures of their first screen: 1280 x 900 in light and dark, and the
// whole page 360 wide. Needs chromium. Usage: dotnet run eng/show-page.cs -- FOLDER PAGE..., such as artifacts/pages README.md
#:package Markdig
#:property PublishAot=false
#:property IsPackable=false
using System.Diagnostics;
using Markdig;

const string Style = """
    :root { color-scheme: light; --text: #1f2328; --page: #fff; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da; --code: #818b981f }
    :root.dark { color-scheme: dark; --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #151b23; --link: #4493f8; --code: #656c7633 }
    body { margin: 0; background: var(--page); color: var(--text);
           font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, "Liberation Sans", Arial, sans-serif; word-wrap: break-word }
    article { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 32px 0 }
    @media (max-width: 1076px) { article { padding: 16px } }
    a { color: var(--link) }
    h1, h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line) }
    h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
    h1 { margin-top: 0; font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em }
    p, ul, ol, pre, table, blockquote { margin: 0 0 16px }
    ul, ol { padding-left: 2em } li + li { margin-top: .25em }
    blockquote { padding: 0 1em; border-left: .25em solid var(--line); opacity: .75 }
    code { padding: .2em .4em; border-radius: 6px; background: var(--code); font: 85% "Liberation Mono", monospace }
    pre { padding: 16px; overflow: auto; border-radius: 6px; background: var(--soft); line-height: 1.45; font-size: 85% }
    pre code { padding: 0; background: none; font-size: 100% }
    table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
    th, td { padding: 6px 13px; border: 1px solid var(--line) } tr:nth-child(2n) td { background: var(--soft) }
    img { max-width: 100% }
    """;

var pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
var folder = Directory.CreateDirectory(args[0]).FullName;
foreach (var page in args[1..])
{
    var name = Path.GetRelativePath(".", page).Replace('/', '-');
    foreach (var (theme, width, height) in new[] { ("light", 1280, 900), ("dark", 1280, 900), ("light", 360, 2400) })
    {
        // Chromium makes no window narrower than 500 pixels: a narrow page is a frame in a wide one.
        var html = $"""
            <!DOCTYPE html><html class="{theme}"><meta charset="utf-8"><base href="file://{Path.GetFullPath(page)}">
            <style>{Style}</style><article>{Markdown.ToHtml(File.ReadAllText(page), pipeline)}</article>
            """;
        var file = Path.Combine(folder, $"{name}-{theme}-{width}");
        File.WriteAllText(file + ".html", html);
        if (width < 500) html = $"""<!DOCTYPE html><body style="margin:0"><iframe src="{file}.html" style="border:0;width:{width}px;height:{height}px">""";
        File.WriteAllText(file + ".shown.html", html);
        using var chromium = Process.Start(new ProcessStartInfo("chromium",
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", $"--window-size={Math.Max(500, width)},{height}",
            $"--screenshot={file}.png", $"file://{file}.shown.html",
        ]) { RedirectStandardError = true })!;
        await chromium.StandardError.ReadToEndAsync();
        File.Delete(file + ".shown.html");
        Console.WriteLine(file + ".png");
    }
}
