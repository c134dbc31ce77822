namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>A file none of whose lines can be read. The message is in French, for the person who wrote the file.</summary>
internal sealed class FichierIllisibleException(ErreurLigne erreur) : Exception(erreur.Message)
{
    internal FichierIllisibleException(long ligne, string message) : this(new ErreurLigne(ligne, null, message))
    {
    }

    internal ErreurLigne Erreur => erreur;
}
