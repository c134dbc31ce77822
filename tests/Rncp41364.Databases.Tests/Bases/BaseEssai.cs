using Microsoft.EntityFrameworkCore;

namespace Rncp.Tests.Bases;

/// <summary>A database that EF Core knows, and fills.</summary>
public abstract class BaseEssai : MoteurAdo
{
    internal override DialecteSql Dialecte => DialecteSql.Standard;

    internal override string[][] NomsEnPlus => [.. NomsDEssai.AvecApostrophesInverses, .. NomsDEssai.QueDistinguentCapitalesEtEspaces];

    internal abstract DbContextOptions Options { get; }

    internal Contexte Ouvrir() => new(Options);

    protected override void Remplir()
    {
        using var contexte = Ouvrir();
        contexte.Database.EnsureCreated();
        contexte.Personnes.AddRange(Lignes.Toutes);
        contexte.PersonnesSimples.AddRange(Lignes.Simples);
        contexte.SaveChanges();
    }
}
