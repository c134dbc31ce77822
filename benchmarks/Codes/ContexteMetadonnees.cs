using System.Text.Json.Serialization;
using Rncp41364;

namespace Rncp.Benchmarks.Codes;

/// <summary>The same types without the code that writes strings and numbers ahead of any converter: all go the same way.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Competence[]))]
[JsonSerializable(typeof(CodeNu[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ContexteMetadonnees : JsonSerializerContext;
