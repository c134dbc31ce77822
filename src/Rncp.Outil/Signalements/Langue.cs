namespace Rncp.Outil.Signalements;

/// <summary>The language of findings.</summary>
internal enum Langue
{
    Francais = 1,
    Anglais,
}
