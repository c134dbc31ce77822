using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rncp.Colonnes;

/// <summary>A level as its number, which orders levels.</summary>
internal sealed class NiveauConverter() : ValueConverter<NiveauQualification, int>(
    niveau => niveau.Numero, numero => Stockage.LireNiveau(numero));
