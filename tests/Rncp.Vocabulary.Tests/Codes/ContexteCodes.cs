using System.Text.Json.Serialization;
using Rncp41364;

namespace Rncp.Tests.Codes;

/// <summary>The context of an application that is published ahead of time: only the attributes of the types help it.</summary>
[JsonSerializable(typeof(CodeRome[]))]
[JsonSerializable(typeof(CodeNsf[]))]
[JsonSerializable(typeof(CodeFormacode[]))]
[JsonSerializable(typeof(Siret[]))]
[JsonSerializable(typeof(NiveauQualification[]))]
[JsonSerializable(typeof(VoieAcces[]))]
[JsonSerializable(typeof(Bloc[]))]
[JsonSerializable(typeof(Competence[]))]
[JsonSerializable(typeof(Metier[]))]
[JsonSerializable(typeof(Rome[]))]
[JsonSerializable(typeof(Nsf[]))]
[JsonSerializable(typeof(Formacode[]))]
[JsonSerializable(typeof(Dictionary<CodeRome, int>))]
[JsonSerializable(typeof(Dictionary<CodeNsf, int>))]
[JsonSerializable(typeof(Dictionary<CodeFormacode, int>))]
[JsonSerializable(typeof(Dictionary<Siret, int>))]
[JsonSerializable(typeof(Dictionary<NiveauQualification, int>))]
[JsonSerializable(typeof(Dictionary<VoieAcces, int>))]
[JsonSerializable(typeof(Dictionary<Bloc, int>))]
[JsonSerializable(typeof(Dictionary<Competence, int>))]
[JsonSerializable(typeof(Dictionary<Metier, int>))]
[JsonSerializable(typeof(Dictionary<Rome, int>))]
[JsonSerializable(typeof(Dictionary<Nsf, int>))]
[JsonSerializable(typeof(Dictionary<Formacode, int>))]
internal sealed partial class ContexteCodes : JsonSerializerContext;
