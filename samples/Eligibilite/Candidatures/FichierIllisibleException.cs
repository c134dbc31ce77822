namespace Exemple.Candidatures;

/// <summary>A file none of whose lines can be read. The message is in French, for the person who wrote the file.</summary>
internal sealed class FichierIllisibleException(ErreurLigne erreur) : Exception(erreur.Message)
{
    internal ErreurLigne Erreur => erreur;
}
