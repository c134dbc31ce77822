using System.ComponentModel;
using System.Globalization;

namespace Rncp.Tests.Codes;

/// <summary>A key of a sector: ordered, and a value for what asks whether a type formats itself.</summary>
public sealed class CodeSecteurTests
{
    private static readonly CodeSecteur Marketing = new("Marketing"), Publicite = new("PUBLICITE");

    [Fact]
    public void Cles_sont_dans_l_ordre_de_leurs_lettres_quelle_que_soit_la_casse()
    {
        Assert.Equal([default, Marketing, Publicite, new CodeSecteur("vente")], new[] { new CodeSecteur("vente"), Publicite, default, Marketing }.Order());
        Assert.True(Marketing < Publicite && Publicite > Marketing && Marketing <= new CodeSecteur("marketing") && Marketing >= new CodeSecteur("MARKETING"));
        Assert.False(Marketing > Publicite || Publicite < Marketing || Publicite <= Marketing || Marketing >= Publicite);
        Assert.True(default(CodeSecteur) < Marketing);
    }

    [Fact]
    public void Cle_se_met_en_forme_comme_elle_est()
    {
        IFormattable valeur = Marketing;

        Assert.Equal("Marketing", valeur.ToString("ignored", CultureInfo.GetCultureInfo("ar-SA")));
    }

    [Fact]
    public void Option_vide_d_un_formulaire_n_est_aucun_secteur() =>
        Assert.Equal(default(CodeSecteur), TypeDescriptor.GetConverter(typeof(CodeSecteur)).ConvertFromInvariantString(""));
}
