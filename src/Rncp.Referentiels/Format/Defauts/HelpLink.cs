using System;
using System.Linq;
using System.Reflection;

namespace Rncp.Format;

/// <summary>
/// Where the help page of a diagnostic is: on the host that the sources were published from, which the build writes in the
/// assembly. A build that has no such host names the page in the package.
/// </summary>
internal static class HelpLink
{
    /// <summary>The folder of the pages of the generator, in the repository and in the package.</summary>
    internal const string Folder = "docs/diagnostics/";

    private const string Host = "https://github.com/";
    private const string Suffix = ".git";

    private static readonly string? Repository = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;

    internal static string Of(string id, string folder = Folder) => BaseOf(Repository, folder) + id + ".md";

    /// <summary>The remote of a clone can be a folder of its machine: that is no place for a reader.</summary>
    internal static string BaseOf(string? repository, string folder = Folder)
    {
        if (repository is null || !repository.StartsWith(Host, StringComparison.Ordinal)) return folder;
        var address = repository.TrimEnd('/');
        if (address.EndsWith(Suffix, StringComparison.Ordinal)) address = address.Substring(0, address.Length - Suffix.Length);
        return address + "/blob/HEAD/" + folder;
    }
}
