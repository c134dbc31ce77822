namespace Rncp.Outil.Signalements;

/// <summary>How much a finding matters.</summary>
internal enum Niveau
{
    Erreur = 1,
    Avertissement,
    Information,
}
