namespace Exemple;

/// <summary>What the program says of itself.</summary>
internal static class Aide
{
    internal const string Texte = """
        Imprime la fiche d'une certification du RNCP ou du RS, telle que la
        bibliothèque la connaît, puis décide qui peut entrer en formation : un tableau,
        et l'explication entière d'un refus et d'un dossier à compléter.

        Usage : dotnet run --project samples/Eligibilite -- [options]

          --candidats FICHIER   décide ces candidats (« - » : l'entrée standard) plutôt
                                que ceux de l'exemple, samples/Eligibilite/candidats.jsonl
          --sortie FICHIER      écrit les décisions (« - » : sur la sortie standard) au lieu
                                de la fiche et du tableau
          --rejets FICHIER      garde les lignes fausses, telles quelles, avec leur numéro et
                                ce qui ne va pas. Avec --sortie d.csv, et si l'on ne dit rien :
                                d.rejets.jsonl, ou d.rejets.csv quand les candidats sont en CSV
          --format-entree MOT   jsonl ou csv ; sinon l'extension décide : .csv, .tsv et .txt
                                sont du CSV, le reste des lignes JSON
          --format-sortie MOT   jsonl (tout ce qui explique, et de quoi décider à
                                nouveau), csv (pour un tableur) ou markdown
                                (un tableau) ; sinon l'extension décide : .csv, .md, le reste
                                en lignes JSON
          --encodage MOT        utf-8, utf-16 ou windows-1252 ; sinon on le devine (CSV), ou
                                c'est UTF-8 (lignes JSON). La marque d'un fichier l'emporte
          --separateur MOT      point-virgule, virgule ou tabulation ; sinon celui que la
                                première ligne du CSV contient le plus
          --sans-fiche          n'imprime pas la fiche
          --help                imprime cette aide

        En lignes JSON, un candidat est un objet sur une ligne, tel que
          {"nom": "C-17", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": 5}}
        Seuls « le » et « candidat » sont obligatoires.
          nom                   pour le retrouver
          voie                  FI, CA, FC, CQ, CL ou VAE, ou le nom, tel que "FormationContinue"
          le                    le jour de l'entrée, tel que "2026-09-01"
          lectures              les réponses choisies aux phrases ambiguës de la fiche, telles que
                                {"Duree": "12"} ; sinon celles qui sont en faveur de la personne
          format                1, que l'on peut omettre
          candidat              ce que l'on sait de la personne : ce qui est omis n'est pas connu,
                                [] veut dire « aucun », et {} que l'on n'en sait rien
        Sous « candidat » :
          niveau                le plus haut détenu : 4, "Niveau 4", "4-8" ou {"min": 4, "max": 8} ;
                                niveau1969, de "V" à "I", pour l'ancienne nomenclature
          titres                [{"niveau", "niveau1969", "baccalaureat", "obtenuLe",
                                "etranger", "enCours"}] ; titresIncomplets : true s'il en manque
          experiences           [{"secteur", "debut", "fin" (omise : en cours), "quotite" (en %),
                                "nature" (emploi, alternance, stage, benevolat), "justificatif"
                                (fourni, aDemander, refuse), "secteurVoisin"}] ;
                                experiencesIncompletes : true s'il en manque
          evaluationFavorable   true ou false, une fois l'évaluation à l'entrée rendue
          etabliLe              le jour où ces faits sont établis, s'il précède l'entrée : ce
                                qui vient entre les deux est prévu, et compte sous réserve

        En CSV, un candidat est une ligne, sous le nom des colonnes, dans n'importe quel ordre.
        Seule « date_entree » est obligatoire ; une cellule vide n'est pas connue. Les dates
        s'écrivent 01/09/2026 ou 2026-09-01, les réponses oui ou non.
          id, nom               pour le retrouver
          voie                  FI, CA, FC, CQ, CL ou VAE, ou le nom, tel que Formation continue
          date_entree           le jour de l'entrée
          niveau                le plus haut détenu : 4, Niveau 4, 4-8 ou aucun ;
                                niveau_1969, de V à I, pour l'ancienne nomenclature
          baccalaureat          oui ou non ; baccalaureat_obtenu_le, le jour
          exp1_secteur, exp1_debut, exp1_fin, exp1_quotite, exp1_nature, exp1_justificatif,
          exp1_secteur_voisin   la première expérience, comme en JSON ; exp2_..., jusqu'à exp99
          experiences           aucune, completes ou incompletes (il en manque)
          evaluation_favorable  oui ou non, une fois l'évaluation à l'entrée rendue
          etabli_le             le jour où ces faits sont établis, comme en JSON
        Le détail est dans docs/fr/candidats.md.

        Une ligne fausse est signalée avec son numéro, et les autres sont décidées : à la fin,
        lignes lues = décidées + rejetées. Les lignes blanches et le nom des colonnes ne
        comptent pas. Les fichiers de --sortie et de --rejets n'apparaissent qu'entiers, et
        ensemble : si l'on interrompt, ou si le disque est plein, rien n'est écrit.

        La sortie est en UTF-8. Elle prend la largeur du terminal et ses couleurs ;
        redirigée vers un fichier ou un autre programme, elle fait 100 colonnes, sans
        couleur. Un nombre entre crochets, tel que [3], renvoie à la liste des réserves.

        Code de retour : 0 si tout est décidé, refus compris ; 1 si des lignes sont fausses
        (les autres sont décidées) ; 2 si la commande ou le fichier des candidats ne va pas ;
        3 si la lecture ou l'écriture échoue en route ; 130 si l'on interrompt.
        """;
}
