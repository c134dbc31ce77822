using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Rncp41364;

namespace Rncp.Tests.Fiches;

/// <summary>The context of an application that answers with things of a fiche, seen without knowing it.</summary>
[JsonSerializable(typeof(ICertification))]
[JsonSerializable(typeof(Certification))]
[JsonSerializable(typeof(ImmutableArray<IBloc>))]
[JsonSerializable(typeof(ImmutableArray<ICompetence>))]
[JsonSerializable(typeof(ImmutableArray<IMembre>))]
[JsonSerializable(typeof(ImmutableArray<IMembreCode<CodeRome>>))]
[JsonSerializable(typeof(ImmutableArray<IMembreCode<CodeNsf>>))]
[JsonSerializable(typeof(ImmutableArray<IMembreCode<CodeFormacode>>))]
[JsonSerializable(typeof(ImmutableArray<ICompetenceAttestee>))]
[JsonSerializable(typeof(Dictionary<IBloc, int>))]
[JsonSerializable(typeof(Dictionary<ICertification, int>))]
[JsonSerializable(typeof(ProgressionFiche))]
[JsonSerializable(typeof(Progression))]
[JsonSerializable(typeof(Abrege))]
[JsonSerializable(typeof(SourceDonnees))]
[JsonSerializable(typeof(NiveauQualification))]
[JsonSerializable(typeof(Enregistrement))]
[JsonSerializable(typeof(ImmutableArray<Certificateur>))]
[JsonSerializable(typeof(Texte))]
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(Evaluation))]
[JsonSerializable(typeof(PrerequisParBloc))]
[JsonSerializable(typeof(ImmutableArray<Voie>))]
[JsonSerializable(typeof(Territoires))]
[JsonSerializable(typeof(ImmutableArray<Statistique>))]
[JsonSerializable(typeof(Partenaires))]
[JsonSerializable(typeof(ImmutableArray<CertificationLiee>))]
[JsonSerializable(typeof(ImmutableArray<Correspondance>))]
[JsonSerializable(typeof(ImmutableArray<TexteReglementaire>))]
[JsonSerializable(typeof(ImmutableArray<ConventionCollective>))]
[JsonSerializable(typeof(ReglesFiche))]
[JsonSerializable(typeof(ImmutableArray<Complement>))]
[JsonSerializable(typeof(ImmutableArray<Reserve>))]
[JsonSerializable(typeof(Repertoire))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(DateOnly?))]
internal sealed partial class ContexteFiches : JsonSerializerContext;
