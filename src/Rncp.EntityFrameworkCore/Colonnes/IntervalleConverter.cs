using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>A level that is known between two, as in JSON: <c>4</c> or <c>4-8</c>.</summary>
internal sealed class IntervalleConverter() : ValueConverter<IntervalleNiveau, string>(
    niveau => Stockage.EcrireIntervalle(niveau), texte => Stockage.LireIntervalle(texte))
{
    internal const int Longueur = 3;
}
