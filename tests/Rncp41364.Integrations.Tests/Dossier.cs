using Rncp41364;

namespace Rncp.Tests.Integrations;

/// <summary>What an application of a training organisation holds of the model.</summary>
public sealed record Dossier(Bloc Bloc, CodeRome Rome, NiveauQualification Niveau)
{
    internal static readonly Dossier DeLEssai = new(Bloc.BC02, CodeRome.Parse("E1101", null), NiveauQualification.Niveau6);
}
