using System.Text.Json.Serialization;
using Rncp41364;

namespace Rncp.Benchmarks.Codes;

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Competence[]))]
[JsonSerializable(typeof(CleCompetence[]))]
[JsonSerializable(typeof(CodeNu[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ContexteCodes : JsonSerializerContext;
