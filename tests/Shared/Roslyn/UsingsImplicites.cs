namespace Rncp.Tests;

/// <summary>What the SDK gives to each project with implicit usings, for code that is compiled without it.</summary>
internal static class UsingsImplicites
{
    internal const string Texte = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;
}
